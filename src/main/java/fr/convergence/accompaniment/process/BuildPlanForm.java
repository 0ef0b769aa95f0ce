package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.ActionDraft;
import fr.convergence.accompaniment.ObjectiveDraft;
import fr.convergence.accompaniment.ObjectiveView;
import fr.convergence.accompaniment.PlanService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Co-construire le plan»: axes, objectives, actions, each with somebody who carries it and a day. */
@Component
class BuildPlanForm implements TaskForm<BuildPlanForm.Answer> {

    record Answer(List<ObjectiveRow> objectives) {}

    record ObjectiveRow(Domain axis, String label, List<ActionRow> actions) {

        ObjectiveDraft draft() {
            return new ObjectiveDraft(axis, label, actions == null ? List.of() : actions.stream().map(ActionRow::draft).toList());
        }
    }

    record ActionRow(String label, ReferentRole owner, LocalDate dueOn, Boolean agreed) {

        ActionDraft draft() {
            return new ActionDraft(label, owner, dueOn, Boolean.TRUE.equals(agreed));
        }
    }

    private final PlanService plans;
    private final PlanTexts texts;
    private final ParcoursService parcours;

    BuildPlanForm(PlanService plans, PlanTexts texts, ParcoursService parcours) {
        this.plans = plans;
        this.texts = texts;
        this.parcours = parcours;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var carried = plans.toCarryOver(task.reference(), task.userId()).stream().map(BuildPlanForm::row).toList();
        var shown = new HashMap<String, Object>(Map.of(
                "personText", parcours.view(task.reference()).person().shortName(),
                "reference", task.reference(),
                "referentsText", texts.referentsText(task.reference()),
                "carriedText", carried.isEmpty() ? "" : "Ce qui restait ouvert dans le plan précédent est repris ci-dessous : à revoir ensemble.",
                "ownerOptions", texts.referents(task.reference())));
        if (!carried.isEmpty()) {
            shown.put("objectives", carried);
        }
        return shown;
    }

    private static ObjectiveRow row(ObjectiveView objective) {
        return new ObjectiveRow(objective.axis(), objective.label(), objective.actions().stream()
                .filter(action -> action.status().isOpen())
                .map(action -> new ActionRow(action.label(), action.ownerRole(), action.dueOn(), action.agreed()))
                .toList());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var objectives = answer.objectives() == null ? List.<ObjectiveRow>of() : answer.objectives();
        plans.build(task.reference(), objectives.stream().map(ObjectiveRow::draft).toList(), task.userId());
        return Answers.none();
    }
}
