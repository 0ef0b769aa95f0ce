package fr.convergence.mobilisation.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.mobilisation.MobilisationService;
import fr.convergence.parcours.French;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Réveiller le besoin en veille»: its moment has come earlier than planned. */
@Component
class WakeNeedForm implements TaskForm<WakeNeedForm.Answer> {

    record Answer(String note) {}

    private final MobilisationService mobilisations;
    private final NeedScreen screen;

    WakeNeedForm(MobilisationService mobilisations, NeedScreen screen) {
        this.mobilisations = mobilisations;
        this.screen = screen;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var shown = screen.of(task);
        var sleep = screen.need(task).sleep();
        shown.put("conditionText", sleep.wakeCondition().label());
        shown.put("wakeText", French.day(sleep.wakeUpOn()));
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        mobilisations.wake(NeedScreen.idOf(task), answer.note(), task.userId());
        return Answers.none();
    }
}
