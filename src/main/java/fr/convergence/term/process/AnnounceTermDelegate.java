package fr.convergence.term.process;

import fr.convergence.term.TermCalendarService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Informer la personne et son CIP». */
@Component
class AnnounceTermDelegate implements JavaDelegate {

    private final TermCalendarService calendars;

    AnnounceTermDelegate(TermCalendarService calendars) {
        this.calendars = calendars;
    }

    @Override
    public void execute(DelegateExecution execution) {
        calendars.announce(execution.getProcessBusinessKey());
    }
}
