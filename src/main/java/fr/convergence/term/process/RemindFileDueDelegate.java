package fr.convergence.term.process;

import fr.convergence.term.TermCalendarService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler que le dossier est dû». */
@Component
class RemindFileDueDelegate implements JavaDelegate {

    private final TermCalendarService calendars;

    RemindFileDueDelegate(TermCalendarService calendars) {
        this.calendars = calendars;
    }

    @Override
    public void execute(DelegateExecution execution) {
        calendars.remindFile(execution.getProcessBusinessKey());
    }
}
