package fr.convergence.worksite;

import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.ReaderKind;
import fr.convergence.confidentiality.Sensitivity;
import fr.convergence.confidentiality.Subject;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.French;
import fr.convergence.renewal.Line;
import fr.convergence.renewal.Measure;
import fr.convergence.renewal.RenewalFileSection;
import fr.convergence.renewal.Source;
import fr.convergence.renewal.SourceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

    private static final Subject COMMISSION = Subject.as(ReaderKind.COMMISSION);

    private final WorksiteService worksites;
    private final Confidentiality confidentiality;

    WorksiteFileSection(WorksiteService worksites, Confidentiality confidentiality) {
        this.worksites = worksites;
        this.confidentiality = confidentiality;
    }

    @Override
    public String title() {
        return "Sur le chantier";
    }

    @Override
    public List<Line> lines(String reference) {
        if (!confidentiality.view(COMMISSION, reference, Domain.EMPLOI, Sensitivity.WORK_IMPACT).isFull()) {
            return List.of();
        }
        return worksites.of(reference).stream().flatMap(stay -> lines(stay).stream()).toList();
    }

    private static List<Line> lines(WorksiteView stay) {
        var lines = new ArrayList<Line>();
        if (stay.post() != null) {
            lines.add(Line.past("worksite.post." + stay.startedOn(), "Depuis le " + French.day(stay.welcomedOn()) + " : " + stay.post() + ".",
                    new Source(SourceKind.WORKSITE, stay.siae(), stay.welcomedOn(), null)));
        }
        stay.hours().forEach(step -> lines.add(Line.past("worksite.hours." + step.startsOn(),
                "Étape de " + step.weeklyHours().stripTrailingZeros().toPlainString() + " heures par semaine à partir du "
                        + French.day(step.startsOn()) + ".",
                new Source(SourceKind.WORKSITE, stay.siae(), step.startsOn(), step.by()))));
        if (stay.endedOn() == null) {
            attendance(stay, lines);
        }
        seen(stay).ifPresent(lines::add);
        return lines;
    }

    /** The last week that was noted tells how fresh the facts are. */
    private static void attendance(WorksiteView stay, List<Line> lines) {
        var facts = stay.facts();
        var noted = stay.attendance().stream().map(WeekOfWork::monday).max(LocalDate::compareTo).orElse(null);
        var source = new Source(SourceKind.ATTENDANCE, stay.siae(), noted, null);
        for (var number = 0; number < facts.sentences().size(); number++) {
            var line = Line.now("worksite.attendance." + number, "Dernières semaines : " + facts.sentences().get(number), source);
            lines.add(number == 0 && facts.weeks() > 0 ? line.with(new Measure(Measure.Kind.HOURS_DONE, null, facts.donePercent())) : line);
        }
    }

    private static Optional<Line> seen(WorksiteView stay) {
        if (stay.observations().isEmpty()) {
            return Optional.empty();
        }
        var counts = stay.observations().stream()
                .collect(Collectors.groupingBy(Observed::kind, TreeMap::new, Collectors.counting()));
        var last = stay.observations().stream().max(Comparator.comparing(Observed::seenOn)).orElseThrow();
        return Optional.of(Line.now("worksite.seen." + stay.startedOn(), "Observations : " + counts.entrySet().stream()
                        .map(entry -> entry.getKey().label().toLowerCase(Locale.FRENCH) + " " + entry.getValue())
                        .collect(Collectors.joining(", ")) + ".",
                new Source(SourceKind.WORKSITE, stay.siae(), last.seenOn(), last.by())));
    }
}
