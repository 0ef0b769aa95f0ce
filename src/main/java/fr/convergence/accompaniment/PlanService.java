package fr.convergence.accompaniment;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.rules.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Builds the plan with the person, and keeps it alive. */
@Service
@Transactional
public class PlanService {

    private final Plans plans;
    private final AccompanimentRules rules;
    private final PlanReader reader;
    private final ParcoursService parcours;
    private final ProgrammeClock clock;

    PlanService(Plans plans, AccompanimentRules rules, PlanReader reader, ParcoursService parcours, ProgrammeClock clock) {
        this.plans = plans;
        this.rules = rules;
        this.reader = reader;
        this.parcours = parcours;
        this.clock = clock;
    }

    /**
     * Writes the plan, or a new edition of it in a new structure: actions still open are carried over into what is
     * written now. Objectives whose words the builder may not read stay as they are.
     *
     * @throws Refusal when an action has no fit owner, no day to come, or not the person's agreement
     */
    public void build(String reference, List<ObjectiveDraft> objectives, String by) {
        var view = parcours.view(reference);
        var owned = new ArrayList<OwnedObjective>();
        for (var rank = 0; rank < objectives.size(); rank++) {
            var objective = objectives.get(rank);
            var actions = new ArrayList<OwnedAction>();
            for (var action : objective.actions()) {
                var where = "Objectif " + (rank + 1) + ", action " + (actions.size() + 1) + " : ";
                actions.add(rules.own(action, objective.axis(), view, clock.today(), where));
            }
            owned.add(new OwnedObjective(objective.axis(), objective.label(), actions));
        }
        var plan = plans.findByReference(reference).orElseGet(() -> new Plan(reference));
        plan.build(owned, hiddenFrom(by, plan, view), by, clock.today());
        plans.saveAndFlush(plan);
    }

    /** Objectives of the current edition that somebody who builds the plan again finds written for her. */
    @Transactional(readOnly = true)
    public List<ObjectiveView> toCarryOver(String reference, String account) {
        var view = parcours.view(reference);
        return plans.findByReference(reference).map(plan -> plan.view(view.referents()).objectives()).orElse(List.of()).stream()
                .filter(objective -> objective.actions().stream().anyMatch(action -> action.status().isOpen()))
                .filter(objective -> !reader.hides(objective, view, account))
                .toList();
    }

    private Set<Integer> hiddenFrom(String account, Plan plan, ParcoursView view) {
        return plan.view(view.referents()).objectives().stream()
                .filter(objective -> reader.hides(objective, view, account))
                .map(ObjectiveView::number)
                .collect(Collectors.toSet());
    }

    /** Records what became of actions, and adds those decided since. */
    public void moveForward(String reference, List<ActionUpdate> updates, List<DecidedAction> additions) {
        var plan = found(reference);
        var latest = rules.latest("PLAN_HORIZON", clock.today());
        updates.forEach(update -> plan.update(update, clock.today(), latest));
        add(plan, reference, additions, null);
        plans.saveAndFlush(plan);
    }

    /** Writes the decisions of a concertation into the plan. */
    void decide(String reference, List<DecidedAction> decisions, UUID concertation) {
        if (!decisions.isEmpty()) {
            var plan = found(reference);
            add(plan, reference, decisions, concertation);
            plans.saveAndFlush(plan);
        }
    }

    private void add(Plan plan, String reference, List<DecidedAction> additions, UUID concertation) {
        var view = parcours.view(reference);
        for (var rank = 0; rank < additions.size(); rank++) {
            var decided = additions.get(rank);
            var where = "Nouvelle action " + (rank + 1) + " : ";
            Refusal.when(decided.objective() == null && decided.axis() == null, where + "choisissez l'objectif ou le domaine qu'elle sert.");
            var axis = decided.objective() != null ? plan.axisOf(decided.objective()) : decided.axis();
            plan.add(decided.objective(), axis, rules.own(decided.action(), axis, view, clock.today(), where), concertation, clock.today());
        }
    }

    private Plan found(String reference) {
        return plans.findByReference(reference)
                .orElseThrow(() -> new Refusal("Ce parcours n'a pas encore de plan : construisez-le d'abord avec la personne."));
    }
}
