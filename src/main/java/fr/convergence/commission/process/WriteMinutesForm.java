package fr.convergence.commission.process;

import fr.convergence.commission.DeliberationService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Établir le procès-verbal»: a first text comes from what was recorded. */
@Component
class WriteMinutesForm implements TaskForm<WriteMinutesForm.Answer> {

    record Answer(String minutes) {}

    private final DeliberationService deliberation;

    WriteMinutesForm(DeliberationService deliberation) {
        this.deliberation = deliberation;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return Map.of("session", task.reference(), "minutes", deliberation.draftMinutes(task.reference()));
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        deliberation.record(task.reference(), answer.minutes(), task.userId());
        return Answers.none();
    }
}
