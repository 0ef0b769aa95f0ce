package fr.convergence.transfer;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.clocks.ClockService;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.French;
import fr.convergence.parcours.Months;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what the person has used of each clock, and what is left for the structure that would take over. */
@Component
class ClockReader {

    private final ParcoursService parcours;
    private final ClockService clocks;
    private final ProgrammeClock clock;

    ClockReader(ParcoursService parcours, ClockService clocks, ProgrammeClock clock) {
        this.parcours = parcours;
        this.clocks = clocks;
        this.clock = clock;
    }

    Clocks of(String reference) {
        var seen = parcours.view(reference);
        var read = clocks.of(reference);
        var end = read.programme().lastDay();
        var rows = new ArrayList<ClockRow>();
        contractToday(seen).ifPresent(contract -> rows.add(row("Contrat en cours", contract.startsOn(), contract.endsOn())));
        rows.add(row("Contrats autorisés", seen.programmeStart(), seen.authorisedUntil()));
        rows.add(row("PASS IAE", seen.passStart(), seen.passEnd()));
        rows.add(row("Programme, toutes structures", seen.programmeStart(), end));
        return new Clocks(end, seen.authorisedUntil(), seen.passEnd(), read.programme().remaining(), rows);
    }

    private Optional<ContractTerms> contractToday(ParcoursView seen) {
        var today = clock.today();
        return seen.contracts().stream()
                .filter(contract -> !contract.startsOn().isAfter(today) && !contract.endsOn().isBefore(today))
                .reduce((first, last) -> last);
    }

    /** Today counts as used; the last day counts as left. */
    private ClockRow row(String name, LocalDate start, LocalDate end) {
        var today = clock.today();
        var used = Months.between(start, (today.isAfter(end) ? end : today).plusDays(1));
        var left = Months.between(today.plusDays(1), end.plusDays(1));
        return new ClockRow(name, French.duration(used), French.duration(left), French.day(end));
    }
}
