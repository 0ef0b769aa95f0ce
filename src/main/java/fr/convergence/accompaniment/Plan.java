package fr.convergence.accompaniment;

import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The plan of a parcours. Built again in a new structure, it keeps what the earlier editions became. */
@Entity
class Plan {

    /** Objective of an axis that gathers what was decided outside the objectives of the plan. */
    private static final String OTHER_STEPS = "Autres démarches";

    @Id
    private String reference;

    private int edition;
    private LocalDate builtOn;
    private String builtBy;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "reference", nullable = false, updatable = false)
    @OrderBy("number")
    private List<Objective> objectives = new ArrayList<>();

    @Version
    private int version;

    protected Plan() {}

    Plan(String reference) {
        this.reference = reference;
    }

    /**
     * Opens a new edition. What was open in the one before is carried over into what is written now, except the
     * objectives kept as they are.
     *
     * @param kept numbers of objectives whose words the builder may not read
     */
    void build(List<OwnedObjective> planned, Set<Integer> kept, String by, LocalDate today) {
        Refusal.when(planned.isEmpty() && kept.isEmpty(), "Le plan compte au moins un objectif.");
        planned.forEach(objective -> {
            Refusal.when(objective.actions().isEmpty(), "Chaque objectif compte au moins une action.");
            Refusal.unless(objective.actions().stream().allMatch(OwnedAction::agreed),
                    "Le plan se construit avec la personne : retirez les actions sur lesquelles elle n'est pas d'accord.");
        });
        var current = objectives.stream().filter(objective -> objective.isOf(edition)).toList();
        edition++;
        current.forEach(objective -> {
            if (kept.contains(objective.number())) {
                objective.keepIn(edition);
            } else {
                objective.carryOver(today);
            }
        });
        builtOn = today;
        builtBy = by;
        planned.forEach(objective -> {
            var added = addObjective(objective.axis(), objective.label());
            objective.actions().forEach(action -> added.add(new Action(nextAction(), action, null, today)));
        });
    }

    /** Adds an action to an objective of the current edition, or to the other steps of an axis. */
    void add(Integer objective, Domain axis, OwnedAction action, UUID concertation, LocalDate today) {
        var target = objective != null ? objective(objective) : otherSteps(axis);
        target.add(new Action(nextAction(), action, concertation, today));
    }

    void update(ActionUpdate news, LocalDate today, LocalDate latest) {
        var action = actions().filter(candidate -> candidate.number() == news.action())
                .findFirst()
                .orElseThrow(() -> new Refusal("L'action n° " + news.action() + " n'est pas dans le plan : rouvrez la tâche."));
        if (action.isNews(news)) {
            action.update(news, today, latest);
        }
    }

    /** Axis of an objective of the current edition. */
    Domain axisOf(int objective) {
        return objective(objective).axis();
    }

    private Objective objective(int number) {
        return objectives.stream()
                .filter(objective -> objective.number() == number && objective.isOf(edition))
                .findFirst()
                .orElseThrow(() -> new Refusal("L'objectif n° " + number + " n'est pas dans le plan : rouvrez la tâche."));
    }

    private Objective otherSteps(Domain axis) {
        return objectives.stream()
                .filter(objective -> objective.isOf(edition) && objective.axis() == axis && OTHER_STEPS.equals(objective.label()))
                .findFirst()
                .orElseGet(() -> addObjective(axis, OTHER_STEPS));
    }

    private Objective addObjective(Domain axis, String label) {
        var objective = new Objective(
                objectives.stream().mapToInt(Objective::number).max().orElse(0) + 1, edition, axis, label);
        objectives.add(objective);
        return objective;
    }

    private int nextAction() {
        return actions().mapToInt(Action::number).max().orElse(0) + 1;
    }

    private Stream<Action> actions() {
        return objectives.stream().flatMap(objective -> objective.actions().stream());
    }

    List<ActionView> decidedBy(UUID concertation, Map<ReferentRole, String> referents) {
        return objectives.stream()
                .flatMap(objective -> objective.actions().stream()
                        .filter(action -> action.decidedBy(concertation))
                        .map(action -> action.view(objective.axis(), referents)))
                .toList();
    }

    PlanView view(Map<ReferentRole, String> referents) {
        return new PlanView(reference, edition, builtOn, views(true, referents), views(false, referents));
    }

    private List<ObjectiveView> views(boolean current, Map<ReferentRole, String> referents) {
        return objectives.stream()
                .filter(objective -> objective.isOf(edition) == current)
                .map(objective -> objective.view(referents))
                .toList();
    }
}
