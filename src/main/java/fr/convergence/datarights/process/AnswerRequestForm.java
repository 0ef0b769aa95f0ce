package fr.convergence.datarights.process;

import fr.convergence.datarights.AnswerMeans;
import fr.convergence.datarights.DataRequestService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.engine.web.OpenPages;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Remettre la réponse». */
@Component
class AnswerRequestForm implements TaskForm<AnswerRequestForm.Answer> {

    record Answer(LocalDate answeredOn, AnswerMeans means) {}

    private final DataRequestService requests;
    private final RequestTexts texts;

    AnswerRequestForm(DataRequestService requests, RequestTexts texts) {
        this.requests = requests;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var request = texts.open(task);
        var shown = RequestTexts.header(request);
        shown.put("answerPaper", OpenPages.PREFIX + "/datarights/" + request.number() + "/answer.pdf");
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        requests.answered(task.reference(), answer.answeredOn(), answer.means(), task.userId());
        return Answers.none();
    }
}
