package fr.convergence.reexamination.process;

import fr.convergence.calendar.Deadlines;
import fr.convergence.engine.Answers;
import fr.convergence.reexamination.ReexaminationService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Écrire la réponse à la personne»; the dates of the handing over come from here. */
@Component
class WriteAnswerDelegate implements JavaDelegate {

    private final ReexaminationService reexaminations;
    private final Deadlines deadlines;

    WriteAnswerDelegate(ReexaminationService reexaminations, Deadlines deadlines) {
        this.reexaminations = reexaminations;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reexaminations.writeAnswer(execution.getProcessBusinessKey());
        var deadline = deadlines.of(ReexaminationProcess.KEY, "answerHanding");
        execution.setVariables(Answers.none()
                .and(ReexaminationProcess.ANSWER_HAND_REMIND_ON, deadline.remindOn())
                .and(ReexaminationProcess.ANSWER_HAND_ESCALATE_ON, deadline.escalateOn())
                .asMap());
    }
}
