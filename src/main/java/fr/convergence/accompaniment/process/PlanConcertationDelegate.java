package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.ConcertationService;
import fr.convergence.engine.Answers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Fixer la prochaine concertation». */
@Component
class PlanConcertationDelegate implements JavaDelegate {

    private final ConcertationService concertations;

    PlanConcertationDelegate(ConcertationService concertations) {
        this.concertations = concertations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var day = concertations.next(execution.getProcessBusinessKey(), AccompanimentProcess.SIAE.from(execution));
        execution.setVariables(Answers.none().and(AccompanimentProcess.CONCERTATION_ON, day).asMap());
    }
}
