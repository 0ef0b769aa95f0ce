package fr.convergence.indicators;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.indicators.PresenceFigures.Line;
import fr.convergence.parcours.ProgrammeLimits;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Refusal.when(to.isBefore(from), "La période finit avant de commencer : corrigez ses dates.");
        Refusal.when(to.isAfter(clock.today()), "La période va au plus tard jusqu'à aujourd'hui.");
        var firstPeriod = limits.months("contrats", to);
        var counted = new LinkedHashMap<String, Stays.Row>();
        stays.of(structures, from, to, firstPeriod).forEach(row -> counted.put(row.siae() == null ? Stays.ALL : row.siae(), row));
        var several = counted.size() > 2;
        if (!several) {
            counted.remove(Stays.ALL);
        }
        var people = column(counted, several, row -> new Headcount(row.people()));
        var mean = column(counted, several, row -> new Months(row.mean(), row.people()));
        var median = column(counted, several, row -> new Months(row.median(), row.people()));
        var beyond = column(counted, several, row -> new Share(row.beyond(), row.people()));
        var lines = counted.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), people, mean, median, beyond))
                .toList();
        return new PresenceFigures(from, to, "Repère du programme : environ " + rules.reference("presence-moyenne") + " mois en moyenne",
                several ? lines.subList(0, lines.size() - 1) : lines, several ? lines.get(lines.size() - 1) : null,
                definitions(firstPeriod));
    }

    private static Line line(String key, Stays.Row row, Map<String, String> people, Map<String, String> mean, Map<String, String> median,
            Map<String, String> beyond) {
        return new Line(row.siae(), row.siae() == null ? "Ensemble" : row.name(), people.get(key), mean.get(key), median.get(key), beyond.get(key));
    }

    /** The total stands apart: it is no part of what could give a hidden figure away. */
    private Map<String, String> column(Map<String, Stays.Row> counted, boolean several, Function<Stays.Row, Cell> cell) {
        var small = rules.smallFigures();
        var cells = new LinkedHashMap<String, Cell>();
        counted.forEach((key, row) -> {
            if (!key.equals(Stays.ALL)) {
                cells.put(key, cell.apply(row));
            }
        });
        var shown = small.column(cells, several);
        if (several) {
            shown.put(Stays.ALL, small.text(cell.apply(counted.get(Stays.ALL))));
        }
        return shown;
    }

    private static List<Definition> definitions(int firstPeriod) {
        return List.of(
                new Definition("people", "Personnes", "Personnes qui avaient un contrat dans la structure au moins un jour de la période."),
                new Definition("mean", "Durée moyenne",
                        "Jours sous contrat dans la structure jusqu'à la fin de la période, fins réelles comptées, jours sans contrat laissés de"
                                + " côté, divisés par la durée moyenne d'un mois."),
                new Definition("median", "Durée médiane", "La moitié des personnes est restée moins longtemps."),
                new Definition("beyond", "Au-delà de " + firstPeriod + " mois",
                        "Personnes dont le dernier jour sous contrat vient après " + firstPeriod + " mois à partir du premier contrat dans la structure."));
    }
}
