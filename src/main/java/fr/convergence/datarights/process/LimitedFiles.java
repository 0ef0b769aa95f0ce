package fr.convergence.datarights.process;

import fr.convergence.datarights.LimitationService;
import fr.convergence.engine.forms.FormObserver;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.rules.Refusal;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Nothing is written in a frozen file: what a form just wrote is undone, and its sender is told. Reading stays open. */
@Component
class LimitedFiles implements FormObserver {

    /** What protects the file itself goes on: a limitation is often asked for a dispute (RGPD, article 18, paragraphe 2). */
    private static final Set<String> PROTECTING = Set.of("startEvent_holdErasure", "userTask_reviewHold");

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
        check(elementId, task.reference());
    }

    @Override
    public void started(String elementId, String businessKey, String userId) {
        check(elementId, businessKey);
    }

    private void check(String elementId, String reference) {
        Refusal.when(!PROTECTING.contains(elementId) && limitations.isFrozen(reference), LimitationService.FROZEN);
    }
}
