package fr.convergence.mobilisation.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.mobilisation.Benefit;
import fr.convergence.mobilisation.NeedResult;
import fr.convergence.mobilisation.NeedService;
import fr.convergence.parcours.French;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Consigner le résultat»: what came of it for the person. */
@Component
class RecordResultForm implements TaskForm<RecordResultForm.Answer> {

    record Answer(NeedResult result, List<Benefit> benefits, String note) {}

    private final NeedService needs;
    private final NeedScreen screen;

    RecordResultForm(NeedService needs, NeedScreen screen) {
        this.needs = needs;
        this.screen = screen;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var shown = screen.of(task);
        var started = screen.need(task).startedOn();
        shown.put("startText", started == null ? "elle n'a pas démarré" : "démarrée le " + French.day(started));
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var benefits = answer.benefits() == null ? List.<Benefit>of() : answer.benefits();
        needs.report(NeedScreen.idOf(task), answer.result(), benefits, answer.note(), task.userId());
        return Answers.none();
    }
}
