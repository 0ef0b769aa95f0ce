package fr.convergence.datarights.process;

import fr.convergence.datarights.DataRequestService;
import fr.convergence.datarights.LimitationService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Lever la limitation»: the person is told before. */
@Component
class LiftLimitationForm implements TaskForm<LiftLimitationForm.Answer> {

    record Answer(LocalDate toldOn, String why) {}

    private final DataRequestService requests;
    private final LimitationService limitations;
    private final RequestTexts texts;

    LiftLimitationForm(DataRequestService requests, LimitationService limitations, RequestTexts texts) {
        this.requests = requests;
        this.limitations = limitations;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var request = texts.open(task);
        var shown = RequestTexts.header(request);
        shown.put("sinceText", request.reference() == null ? "—" : limitations.since(request.reference()).map(French::day).orElse("—"));
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        requests.liftLimitation(task.reference(), answer.toldOn(), answer.why(), task.userId());
        return Answers.none();
    }
}
