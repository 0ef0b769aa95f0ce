package fr.convergence.datarights.process;

import fr.convergence.datarights.DataRequestService;
import fr.convergence.datarights.Extension;
import fr.convergence.datarights.IdentityCheck;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Examiner la demande». */
@Component
class ExamineRequestForm implements TaskForm<ExamineRequestForm.Answer> {

    enum Longer {
        NONE,
        COMPLEX,
        MANY;

        Extension extension() {
            return this == NONE ? null : Extension.valueOf(name());
        }
    }

    record Answer(IdentityCheck identity, Longer extension, String findings) {}

    private final DataRequestService requests;
    private final RequestTexts texts;

    ExamineRequestForm(DataRequestService requests, RequestTexts texts) {
        this.requests = requests;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var request = texts.open(task);
        var shown = RequestTexts.header(request);
        shown.put("wishText", request.wish() == null ? "rien de plus." : request.wish());
        shown.put("identity", request.identity().name());
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        requests.examine(task.reference(), answer.identity(), answer.extension().extension(), answer.findings());
        return Answers.of(DatarightsProcess.EXTENDED, answer.extension() != Longer.NONE);
    }
}
