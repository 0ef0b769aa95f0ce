package fr.convergence.mobilisation.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.mobilisation.NeedService;
import fr.convergence.mobilisation.OperatorChoiceService;
import fr.convergence.mobilisation.Triage;
import fr.convergence.mobilisation.UnmetReason;
import fr.convergence.mobilisation.WakeCondition;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** «Trier la demande»: a direct contact, an operator, later, or nothing on offer. */
@Component
class TriageNeedForm implements TaskForm<TriageNeedForm.Answer> {

    record Answer(Triage triage, WakeCondition wakeCondition, LocalDate wakeUpOn, UnmetReason unmetReason, String note) {}

    private final NeedService needs;
    private final OperatorChoiceService choices;
    private final FirstAnswers addresses;
    private final NeedScreen screen;

    TriageNeedForm(NeedService needs, OperatorChoiceService choices, FirstAnswers addresses, NeedScreen screen) {
        this.needs = needs;
        this.choices = choices;
        this.addresses = addresses;
        this.screen = screen;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var shown = screen.of(task);
        shown.put("operatorCount", choices.suggestions(NeedScreen.idOf(task)).size());
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var id = NeedScreen.idOf(task);
        return record(id, answer, task.userId()).and(MobilisationProcess.TRIAGE, answer.triage().name());
    }

    private Answers record(UUID id, Answer answer, String by) {
        switch (answer.triage()) {
            case LATER -> {
                var day = needs.sleep(id, answer.wakeCondition(), answer.wakeUpOn(), answer.note(), by);
                return addresses.addressed(id).and(MobilisationProcess.WAKE_UP_ON, day);
            }
            case NO_OFFER -> {
                needs.declareUnmet(id, answer.unmetReason(), answer.note(), by);
                return Answers.none();
            }
            default -> {
                needs.triage(id, answer.triage(), answer.note(), by);
                return addresses.addressed(id);
            }
        }
    }
}
