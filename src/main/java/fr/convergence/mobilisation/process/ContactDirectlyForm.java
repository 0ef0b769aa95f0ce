package fr.convergence.mobilisation.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.mobilisation.Benefit;
import fr.convergence.mobilisation.NeedService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Prendre contact directement»: the shortest way, when it is enough. */
@Component
class ContactDirectlyForm implements TaskForm<ContactDirectlyForm.Answer> {

    record Answer(String solved, List<Benefit> benefits, String note) {}

    private final NeedService needs;
    private final NeedScreen screen;

    ContactDirectlyForm(NeedService needs, NeedScreen screen) {
        this.needs = needs;
        this.screen = screen;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return screen.of(task);
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var solved = "yes".equals(answer.solved());
        var benefits = answer.benefits() == null ? List.<Benefit>of() : answer.benefits();
        needs.contactedDirectly(NeedScreen.idOf(task), solved, answer.note(), benefits, task.userId());
        return Answers.of(MobilisationProcess.SOLVED_DIRECTLY, solved);
    }
}
