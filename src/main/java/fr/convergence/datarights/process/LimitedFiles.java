package fr.convergence.datarights.process;

import fr.convergence.datarights.LimitationService;
import fr.convergence.engine.forms.FormObserver;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.rules.Refusal;
import org.springframework.stereotype.Component;

/** Nothing is written in a frozen file: what a form just wrote is undone, and its sender is told. Reading stays open. */
@Component
class LimitedFiles implements FormObserver {

    private final LimitationService limitations;

    LimitedFiles(LimitationService limitations) {
        this.limitations = limitations;
    }

    @Override
    public void opened(String elementId, TaskContext task) {
        // reading is no use of the file that the limitation stops
    }

    @Override
    public void submitted(String elementId, TaskContext task) {
        check(task.reference());
    }

    @Override
    public void started(String elementId, String businessKey, String userId) {
        check(businessKey);
    }

    private void check(String reference) {
        Refusal.when(limitations.isFrozen(reference), LimitationService.FROZEN);
    }
}
