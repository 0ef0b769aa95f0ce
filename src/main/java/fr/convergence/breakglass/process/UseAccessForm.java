package fr.convergence.breakglass.process;

import fr.convergence.breakglass.BreakGlassService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.rules.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Consulter le dossier, puis refermer»: the file is in the tab «Dossier» as long as this task is open. */
@Component
class UseAccessForm implements TaskForm<UseAccessForm.Answer> {

    record Answer(boolean finished) {}

    private final BreakGlassService accesses;
    private final UseWords words;

    UseAccessForm(BreakGlassService accesses, UseWords words) {
        this.accesses = accesses;
        this.words = words;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var use = accesses.use(task.reference());
        return Map.of("fileReference", use.reference(), "reasonText", use.reason().label(), "untilText", words.moment(use.openUntil()));
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        Refusal.unless(answer.finished(), "Cochez la case pour rendre l'accès ; sinon il se referme tout seul à l'heure indiquée.");
        return Answers.none();
    }
}
