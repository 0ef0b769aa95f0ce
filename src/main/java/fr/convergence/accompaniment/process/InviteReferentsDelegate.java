package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.ConcertationService;
import fr.convergence.calendar.Deadlines;
import fr.convergence.engine.Answers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Prévenir les référents»; the concertation has its dates from here. */
@Component
class InviteReferentsDelegate implements JavaDelegate {

    private final ConcertationService concertations;
    private final Deadlines deadlines;

    InviteReferentsDelegate(ConcertationService concertations, Deadlines deadlines) {
        this.concertations = concertations;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        concertations.invite(execution.getProcessBusinessKey());
        var deadline = deadlines.of(AccompanimentProcess.KEY, "concertation");
        execution.setVariables(Answers.none()
                .and(AccompanimentProcess.CONCERTATION_REMIND_ON, deadline.remindOn())
                .and(AccompanimentProcess.CONCERTATION_ESCALATE_ON, deadline.escalateOn())
                .asMap());
    }
}
