package fr.convergence.accompaniment;

import fr.convergence.calendar.ProgrammeClock;
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
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the commission reads of the accompaniment: what was planned and done. A domain is named only where {@link Confidentiality}
 * lets it read the words; the others are counted together, unless even that is closed.
 */
@Component
@Order(20)
class AccompanimentFileSection implements RenewalFileSection {

    private static final Subject COMMISSION = Subject.as(ReaderKind.COMMISSION);

    private final AccompanimentService accompaniment;
    private final Confidentiality confidentiality;
    private final ProgrammeClock clock;

    AccompanimentFileSection(AccompanimentService accompaniment, Confidentiality confidentiality, ProgrammeClock clock) {
        this.accompaniment = accompaniment;
        this.confidentiality = confidentiality;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Plan d'accompagnement";
    }

    @Override
    public List<Line> lines(String reference) {
        var plan = accompaniment.plan(reference);
        var lines = new ArrayList<Line>();
        if (plan.edition() == 0) {
            lines.add(Line.past("plan.none", "Le plan n'est pas encore construit.", new Source(SourceKind.PLAN, null, null, null)));
        }
        var objectives = Stream.concat(plan.earlier().stream(), plan.objectives().stream()).toList();
        var told = objectives.stream().filter(objective -> isTold(reference, objective.axis())).toList();
        told.forEach(objective -> lines.add(told(objective, plan)));
        var others = objectives.stream().filter(objective -> !told.contains(objective) && isCounted(reference, objective.axis())).toList();
        if (!others.isEmpty()) {
            var actions = others.stream().flatMap(objective -> objective.actions().stream()).toList();
            lines.add(Line.now("plan.others",
                    French.count(others.size(), "objectif d'un autre domaine", "objectifs d'autres domaines") + " : " + outcome(actions),
                    source(null, actions, plan)));
        }
        together(reference, lines);
        return List.copyOf(lines);
    }

    private boolean isTold(String reference, Domain domain) {
        return confidentiality.view(COMMISSION, reference, domain, Sensitivity.WORDS).isFull();
    }

    private boolean isCounted(String reference, Domain domain) {
        return confidentiality.view(COMMISSION, reference, domain, Sensitivity.COUNT).isSomething();
    }

    private Line told(ObjectiveView objective, PlanView plan) {
        var id = objective.edition() + "." + objective.number();
        var text = objective.axis().label() + ", « " + objective.label() + " » : " + outcome(objective.actions());
        var counted = counted(objective.actions());
        var source = source(id, objective.actions(), plan);
        var line = counted.stream().anyMatch(action -> action.status().isOpen())
                ? Line.now("plan." + id, text, source)
                : Line.past("plan." + id, text, source);
        var allDone = !counted.isEmpty() && counted.stream().allMatch(action -> action.status() == ActionStatus.DONE);
        return allDone
                ? line.in(objective.axis()).with(new Measure(Measure.Kind.ALL_DONE, objective.axis().name(), counted.size()))
                : line.in(objective.axis());
    }

    /** Written when its last action was added or closed. */
    private static Source source(String id, List<ActionView> actions, PlanView plan) {
        var last = actions.stream()
                .flatMap(action -> Stream.of(action.addedOn(), action.closedOn()))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(plan.builtOn());
        return new Source(SourceKind.PLAN, id, last, null);
    }

    /** «2 actions faites sur 3, 1 en retard.» */
    private String outcome(List<ActionView> actions) {
        LocalDate today = clock.today();
        var counted = counted(actions);
        var done = counted.stream().filter(action -> action.status() == ActionStatus.DONE).count();
        var late = counted.stream().filter(action -> action.isLate(today)).count();
        return French.count(done, "action faite", "actions faites") + " sur " + counted.size() + (late == 0 ? "" : ", " + late + " en retard") + ".";
    }

    /** What was carried over is counted where it goes on. */
    private static List<ActionView> counted(List<ActionView> actions) {
        return actions.stream().filter(action -> action.status() != ActionStatus.CARRIED_OVER).toList();
    }

    private void together(String reference, List<Line> lines) {
        var held = accompaniment.concertations(reference);
        if (held.isEmpty()) {
            lines.add(Line.past("plan.concertations", "Aucune concertation entre référents n'a été tenue.",
                    new Source(SourceKind.CONCERTATION, null, null, null)));
        } else {
            var last = held.get(0);
            lines.add(Line.now("plan.concertations",
                    French.count(held.size(), "concertation tenue", "concertations tenues") + " entre référents, la dernière le "
                            + French.day(last.heldOn()) + ".",
                    new Source(SourceKind.CONCERTATION, last.id().toString(), last.heldOn(), last.heldBy())));
        }
        var visits = accompaniment.proximity(reference);
        if (!visits.isEmpty()) {
            lines.add(Line.past("plan.proximity",
                    French.count(visits.size(), "accompagnement de proximité", "accompagnements de proximité") + ", le dernier le "
                            + French.day(visits.get(0).doneOn()) + ".",
                    new Source(SourceKind.PROXIMITY, null, visits.get(0).doneOn(), null)));
        }
    }
}
