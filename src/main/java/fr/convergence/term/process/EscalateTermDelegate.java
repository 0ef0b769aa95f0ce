package fr.convergence.term.process;

import fr.convergence.term.TermCalendarService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter direction, coordination et secrétariat». */
@Component
class EscalateTermDelegate implements JavaDelegate {

    private final TermCalendarService calendars;

    EscalateTermDelegate(TermCalendarService calendars) {
        this.calendars = calendars;
    }

    @Override
    public void execute(DelegateExecution execution) {
        calendars.escalate(execution.getProcessBusinessKey());
    }
}
