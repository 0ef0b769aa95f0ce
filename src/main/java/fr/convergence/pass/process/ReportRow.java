package fr.convergence.pass.process;

import fr.convergence.accompaniment.ActionStatus;
import fr.convergence.accompaniment.ActionView;
import fr.convergence.accompaniment.PlanView;
import fr.convergence.parcours.Domain;
import fr.convergence.pass.Need;
import fr.convergence.pass.NeedLevel;
import fr.convergence.pass.ReportLine;
import fr.convergence.pass.SupportAction;
import fr.convergence.rules.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the report as the form shows and sends it.
 *
 * @param need French name of the line
 * @param plan what the plan says of this domain, as far as the reader may read it
 */
record ReportRow(String need, String plan, NeedLevel level, SupportAction firstDone, SupportAction secondDone, SupportAction planned) {

    private static final int SHOWN = 160;

    /** The fourteen lines; an action is proposed only where the plan's domain has a line of its own. */
    static List<ReportRow> of(PlanView plan) {
        return Arrays.stream(Need.values()).map(need -> row(need, actions(plan, need.domain()))).toList();
    }

    private static ReportRow row(Need need, List<ActionView> actions) {
        var alone = Arrays.stream(Need.values()).filter(other -> other.domain() == need.domain()).count() == 1;
        var done = alone && actions.stream().anyMatch(action -> action.status() == ActionStatus.DONE) ? SupportAction.PERSONAL : null;
        var planned = alone && actions.stream().anyMatch(action -> action.status().isOpen()) ? SupportAction.PERSONAL : null;
        return new ReportRow(need.label(), hint(actions), null, done, null, planned);
    }

    private static List<ActionView> actions(PlanView plan, Domain domain) {
        return Stream.concat(plan.earlier().stream(), plan.objectives().stream())
                .flatMap(objective -> objective.actions().stream())
                .filter(action -> action.domain() == domain)
                .toList();
    }

    private static String hint(List<ActionView> actions) {
        var text = actions.stream()
                .map(action -> action.label() + " (" + action.status().label().toLowerCase(java.util.Locale.FRANCE) + ")")
                .collect(Collectors.joining(" ; "));
        return text.length() > SHOWN ? text.substring(0, SHOWN - 1) + "…" : text;
    }

    ReportLine line() {
        return new ReportLine(known(), level, firstDone, secondDone, planned);
    }

    private Need known() {
        return Arrays.stream(Need.values())
                .filter(candidate -> candidate.label().equals(need))
                .findFirst()
                .orElseThrow(() -> new Refusal("Une ligne du bilan a changé : rouvrez la tâche."));
    }
}
