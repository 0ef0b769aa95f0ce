package fr.convergence.term.process;

import fr.convergence.term.TermCalendarService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Faire retenir une place en commission». */
@Component
class AnnounceSlotDelegate implements JavaDelegate {

    private final TermCalendarService calendars;

    AnnounceSlotDelegate(TermCalendarService calendars) {
        this.calendars = calendars;
    }

    @Override
    public void execute(DelegateExecution execution) {
        calendars.announceSlot(execution.getProcessBusinessKey());
    }
}
