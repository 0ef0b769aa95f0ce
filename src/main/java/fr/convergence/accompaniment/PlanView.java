package fr.convergence.accompaniment;

import fr.convergence.parcours.Domain;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The plan of a parcours: axes (domains), objectives, actions.
 *
 * @param edition 1 for the first plan, one more each time it is built again in a new structure; 0 without a plan
 * @param builtOn day of the current edition; null without a plan
 * @param objectives objectives of the current edition, in order of their number
 * @param earlier objectives of the editions before, with what became of their actions
 */
public record PlanView(
        String reference, int edition, LocalDate builtOn, List<ObjectiveView> objectives, List<ObjectiveView> earlier) {

    static PlanView none(String reference) {
        return new PlanView(reference, 0, null, List.of(), List.of());
    }

    /** Objectives of the current edition, by axis. */
    public Map<Domain, List<ObjectiveView>> axes() {
        return objectives.stream()
                .collect(Collectors.groupingBy(ObjectiveView::axis, () -> new EnumMap<>(Domain.class), Collectors.toList()));
    }

    /** Actions of the current edition that remain to be done, the most urgent first. */
    public List<ActionView> openActions() {
        return objectives.stream()
                .flatMap(objective -> objective.actions().stream())
                .filter(action -> action.status().isOpen())
                .sorted(Comparator.comparing(ActionView::dueOn).thenComparing(ActionView::number))
                .toList();
    }
}
