package fr.convergence.retention.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import fr.convergence.retention.HoldService;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Revoir la suspension»: kept until another day, or lifted with its reason. */
@Component
class ReviewHoldForm implements TaskForm<ReviewHoldForm.Answer> {

    enum Outcome {
        KEPT,
        LIFTED
    }

    record Answer(Outcome outcome, LocalDate reviewOn, String why) {}

    private final HoldService holds;

    ReviewHoldForm(HoldService holds) {
        this.holds = holds;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var hold = holds.view(task.reference());
        return Map.of(
                "holdText", hold.reason().label() + ", depuis le " + French.day(hold.setOn()) + ", à revoir le " + French.day(hold.reviewOn()) + ".",
                "explanationText", hold.explanation());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        if (answer.outcome() == Outcome.LIFTED) {
            holds.lift(task.reference(), answer.why(), task.userId());
            return Answers.of(RetentionProcess.LIFTED, true);
        }
        holds.keep(task.reference(), answer.reviewOn());
        return Answers.of(RetentionProcess.LIFTED, false).and(RetentionProcess.REVIEW_ON, answer.reviewOn());
    }
}
