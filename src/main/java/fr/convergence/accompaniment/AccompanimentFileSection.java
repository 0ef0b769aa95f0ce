package fr.convergence.accompaniment;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.French;
import fr.convergence.renewal.RenewalFileSection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the commission reads of the accompaniment: what was planned and done. Health, debt and justice are only counted. */
@Component
@Order(20)
class AccompanimentFileSection implements RenewalFileSection {

    private static final Set<Domain> TOLD = EnumSet.of(Domain.EMPLOI, Domain.LOGEMENT, Domain.ADMINISTRATIF);

    private final AccompanimentService accompaniment;
    private final ProgrammeClock clock;

    AccompanimentFileSection(AccompanimentService accompaniment, ProgrammeClock clock) {
        this.accompaniment = accompaniment;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Plan d'accompagnement";
    }

    @Override
    public List<String> lines(String reference) {
        var plan = accompaniment.plan(reference);
        var lines = new ArrayList<String>();
        if (plan.edition() == 0) {
            lines.add("Le plan n'est pas encore construit.");
        }
        var objectives = Stream.concat(plan.earlier().stream(), plan.objectives().stream()).toList();
        objectives.stream().filter(objective -> TOLD.contains(objective.axis())).forEach(objective -> lines.add(
                objective.axis().label() + ", « " + objective.label() + " » : " + outcome(objective.actions())));
        var others = objectives.stream().filter(objective -> !TOLD.contains(objective.axis())).toList();
        if (!others.isEmpty()) {
            lines.add(French.count(others.size(), "objectif d'un autre domaine", "objectifs d'autres domaines") + " : "
                    + outcome(others.stream().flatMap(objective -> objective.actions().stream()).toList()));
        }
        together(reference, lines);
        return List.copyOf(lines);
    }

    /** «2 actions faites sur 3, 1 en retard.»; what was carried over is counted where it goes on. */
    private String outcome(List<ActionView> actions) {
        LocalDate today = clock.today();
        var counted = actions.stream().filter(action -> action.status() != ActionStatus.CARRIED_OVER).toList();
        var done = counted.stream().filter(action -> action.status() == ActionStatus.DONE).count();
        var late = counted.stream().filter(action -> action.isLate(today)).count();
        return French.count(done, "action faite", "actions faites") + " sur " + counted.size() + (late == 0 ? "" : ", " + late + " en retard") + ".";
    }

    private void together(String reference, List<String> lines) {
        var held = accompaniment.concertations(reference);
        lines.add(held.isEmpty()
                ? "Aucune concertation entre référents n'a été tenue."
                : French.count(held.size(), "concertation tenue", "concertations tenues") + " entre référents, la dernière le "
                        + French.day(held.get(0).heldOn()) + ".");
        var visits = accompaniment.proximity(reference);
        if (!visits.isEmpty()) {
            lines.add(French.count(visits.size(), "accompagnement de proximité", "accompagnements de proximité") + ", le dernier le "
                    + French.day(visits.get(0).doneOn()) + ".");
        }
    }
}
