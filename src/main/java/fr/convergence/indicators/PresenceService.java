package fr.convergence.indicators;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.indicators.PresenceFigures.Line;
import fr.convergence.parcours.ProgrammeLimits;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long people stay, for managers. A stay is somebody's contracts in one structure. */
@Service
@Transactional(readOnly = true)
public class PresenceService {

    private final Stays stays;
    private final IndicatorRules rules;
    private final ProgrammeLimits limits;
    private final ProgrammeClock clock;

    PresenceService(Stays stays, IndicatorRules rules, ProgrammeLimits limits, ProgrammeClock clock) {
        this.stays = stays;
        this.rules = rules;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Presence of people under contract at some time of the period, structure by structure, then all together.
     *
     * @param from first day
     * @param to last day, included; contracts still running count up to it
     * @throws Refusal when the period ends before it begins, or in the future
     */
    public PresenceFigures of(Collection<String> structures, LocalDate from, LocalDate to) {
        Years.check(from, to);
        Refusal.when(to.isAfter(clock.today()), "La période va au plus tard jusqu'à aujourd'hui.");
        var firstPeriod = limits.months("contrats", to);
        var small = rules.smallFigures();
        var counted = new LinkedHashMap<String, Stays.Row>();
        stays.of(structures, from, to, firstPeriod, small.fewest()).forEach(row -> counted.put(row.siae() == null ? FigureTable.TOTAL : row.siae(), row));
        var total = counted.remove(FigureTable.TOTAL);
        var several = structures.size() > 1;
        Function<String, Stays.Row> row = siae -> siae.equals(FigureTable.TOTAL) ? total : counted.get(siae);
        var table = new FigureTable(small, counted.keySet(), siae -> counted.get(siae).people(), several);
        var people = table.column(cell(row, found -> new Headcount(found.people())));
        var mean = table.column(cell(row, found -> new Months(found.mean(), found.people())));
        var median = table.column(cell(row, found -> new Months(found.median(), found.people())));
        var beyond = table.column(cell(row, found -> new Share(found.beyond(), found.people())));
        Function<String, Line> line = siae -> new Line(siae.isEmpty() ? null : siae, siae.isEmpty() ? "Ensemble" : counted.get(siae).name(),
                people.get(siae), mean.get(siae), median.get(siae), beyond.get(siae));
        return new PresenceFigures(from, to, "Repère du programme : environ " + rules.reference("presence-moyenne") + " mois en moyenne",
                counted.keySet().stream().map(line).toList(), several ? line.apply(FigureTable.TOTAL) : null, definitions(firstPeriod));
    }

    private static Function<String, Cell> cell(Function<String, Stays.Row> rows, Function<Stays.Row, Cell> cell) {
        return siae -> Optional.ofNullable(rows.apply(siae)).map(cell).orElse(null);
    }

    private static List<Definition> definitions(int firstPeriod) {
        return List.of(
                new Definition("people", "Personnes", "Personnes qui avaient un contrat dans la structure au moins un jour de l'année. L'ensemble laisse de côté les structures"
                                + " où elles sont trop peu nombreuses."),
                new Definition("mean", "Durée moyenne",
                        "Jours sous contrat dans la structure jusqu'à la fin de la période, fins réelles comptées, jours sans contrat laissés de"
                                + " côté, divisés par la durée moyenne d'un mois."),
                new Definition("median", "Durée médiane", "La moitié des personnes est restée moins longtemps."),
                new Definition("beyond", "Au-delà de " + firstPeriod + " mois",
                        "Personnes dont le dernier jour sous contrat vient après " + firstPeriod + " mois à partir du premier contrat dans la structure."));
    }
}
