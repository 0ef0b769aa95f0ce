package fr.convergence.mobilisation.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.mobilisation.RequestService;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Apporter la précision demandée»: by voice; reminders wait meanwhile. */
@Component
class AnswerQuestionForm implements TaskForm<AnswerQuestionForm.Answer> {

    record Answer(String precision) {}

    private final RequestService requests;
    private final NeedScreen screen;

    AnswerQuestionForm(RequestService requests, NeedScreen screen) {
        this.requests = requests;
        this.screen = screen;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var shown = screen.withRequest(task);
        shown.put("questionText", requests.lastWords(NeedScreen.idOf(task)).orElse("—"));
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        requests.precisionGiven(NeedScreen.idOf(task), answer.precision(), task.userId());
        return Answers.none();
    }
}
