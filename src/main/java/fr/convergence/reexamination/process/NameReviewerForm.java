package fr.convergence.reexamination.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.Option;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import fr.convergence.reexamination.ReexaminationService;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Nommer qui examinera à nouveau»: somebody who had no part in the decision. */
@Component
class NameReviewerForm implements TaskForm<NameReviewerForm.Answer> {

    record Answer(String reviewer) {}

    private final ReexaminationService reexaminations;

    NameReviewerForm(ReexaminationService reexaminations) {
        this.reexaminations = reexaminations;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var view = reexaminations.current(task.reference());
        return Map.of(
                "reference", task.reference(),
                "contestedText", French.day(view.response().on()),
                "dueText", French.day(view.answerDueOn()),
                "reviewerOptions", reexaminations.reviewers(task.reference()).stream()
                        .map(colleague -> new Option(colleague.account(), colleague.name()))
                        .toList());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        reexaminations.name(task.reference(), answer.reviewer(), task.userId());
        return Answers.none();
    }
}
