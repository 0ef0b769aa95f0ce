package fr.convergence.transfer;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.parcours.ProgrammeLimits;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what the person has used of each clock, and what is left for the structure that would take over. */
@Component
class ClockReader {

    private final ParcoursService parcours;
    private final ProgrammeLimits limits;
    private final ProgrammeClock clock;

    ClockReader(ParcoursService parcours, ProgrammeLimits limits, ProgrammeClock clock) {
        this.parcours = parcours;
        this.limits = limits;
        this.clock = clock;
    }

    Clocks of(String reference) {
        var seen = parcours.view(reference);
        var end = limits.programmeEnd(seen.programmeStart());
        var rows = new ArrayList<ClockRow>();
        contractToday(seen).ifPresent(contract -> rows.add(row("Contrat en cours", contract.startsOn(), contract.endsOn())));
        rows.add(row("Contrats autorisés", seen.programmeStart(), seen.authorisedUntil()));
        rows.add(row("PASS IAE", seen.passStart(), seen.passEnd()));
        rows.add(row("Programme, toutes structures", seen.programmeStart(), end));
        return new Clocks(end, seen.authorisedUntil(), seen.passEnd(), Period.between(clock.today(), end.plusDays(1)), rows);
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
        var used = today.isBefore(start) ? Period.ZERO : Period.between(start, (today.isAfter(end) ? end : today).plusDays(1));
        var left = today.isAfter(end) ? Period.ZERO : Period.between(today.plusDays(1), end.plusDays(1));
        return new ClockRow(name, French.duration(used), French.duration(left), French.day(end));
    }
}
