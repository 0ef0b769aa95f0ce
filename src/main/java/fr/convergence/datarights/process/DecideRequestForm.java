package fr.convergence.datarights.process;

import fr.convergence.datarights.DataRequestService;
import fr.convergence.datarights.DataRight;
import fr.convergence.datarights.ExecutionService;
import fr.convergence.datarights.Ground;
import fr.convergence.datarights.RequestDecision;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.Option;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Décider de la suite». */
@Component
class DecideRequestForm implements TaskForm<DecideRequestForm.Answer> {

    record Answer(RequestDecision decision, Ground ground, String explanation) {}

    private final DataRequestService requests;
    private final ExecutionService execution;
    private final RequestTexts texts;

    DecideRequestForm(DataRequestService requests, ExecutionService execution, RequestTexts texts) {
        this.requests = requests;
        this.execution = execution;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var request = texts.open(task);
        var shown = RequestTexts.header(request);
        shown.put("erasureText", request.kind() == DataRight.ERASURE ? execution.erasureSentence(task.reference()) : "");
        shown.put("groundOptions", requests.grounds(task.reference()).stream().map(ground -> new Option(ground.name(), ground.label())).toList());
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        requests.decide(task.reference(), answer.decision(), answer.ground(), answer.explanation(), task.userId());
        return Answers.of(DatarightsProcess.GRANTED, answer.decision() == RequestDecision.GRANTED).and(DatarightsProcess.LIMITED, false);
    }
}
