package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.TermService;
import fr.convergence.calendar.Deadlines;
import fr.convergence.engine.Answers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Vérifier le terme»; the direction has its dates from here. */
@Component
class CheckTermDelegate implements JavaDelegate {

    private final TermService terms;
    private final Deadlines deadlines;

    CheckTermDelegate(TermService terms, Deadlines deadlines) {
        this.terms = terms;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var passed = terms.hasPassed(execution.getProcessBusinessKey(), AccompanimentProcess.SIAE.from(execution));
        var deadline = deadlines.of(AccompanimentProcess.KEY, "missedTerm");
        execution.setVariables(Answers.of(AccompanimentProcess.TERM_PASSED, passed)
                .and(AccompanimentProcess.MISSED_TERM_REMIND_ON, deadline.remindOn())
                .and(AccompanimentProcess.MISSED_TERM_ESCALATE_ON, deadline.escalateOn())
                .asMap());
    }
}
