package fr.convergence.worksite;

import fr.convergence.parcours.French;
import fr.convergence.renewal.RenewalFileSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the commission reads of the worksite: steps of hours, facts of attendance, what was seen. No score. */
@Component
@Order(40)
class WorksiteFileSection implements RenewalFileSection {

    private final WorksiteService worksites;

    WorksiteFileSection(WorksiteService worksites) {
        this.worksites = worksites;
    }

    @Override
    public String title() {
        return "Sur le chantier";
    }

    @Override
    public List<String> lines(String reference) {
        var lines = new ArrayList<String>();
        for (var stay : worksites.of(reference)) {
            if (stay.post() != null) {
                lines.add("Depuis le " + French.day(stay.welcomedOn()) + " : " + stay.post() + ".");
            }
            stay.hours().forEach(step -> lines.add("Étape de " + step.weeklyHours().stripTrailingZeros().toPlainString()
                    + " heures par semaine à partir du " + French.day(step.startsOn()) + "."));
            if (stay.endedOn() == null) {
                stay.facts().sentences().forEach(fact -> lines.add("Quatre dernières semaines : " + fact));
            }
            seen(stay).ifPresent(lines::add);
        }
        return List.copyOf(lines);
    }

    private static Optional<String> seen(WorksiteView stay) {
        if (stay.observations().isEmpty()) {
            return Optional.empty();
        }
        var counts = stay.observations().stream()
                .collect(Collectors.groupingBy(Observed::kind, TreeMap::new, Collectors.counting()));
        return Optional.of("Observations : " + counts.entrySet().stream()
                .map(entry -> entry.getKey().label().toLowerCase(Locale.FRENCH) + " " + entry.getValue())
                .collect(Collectors.joining(", ")) + ".");
    }
}
