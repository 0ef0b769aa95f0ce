package fr.convergence.engine.forms;

import fr.convergence.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The task a form belongs to, seen by the form: who, which parcours, which structure. */
public final class TaskContext {

    private final DelegateTask task;
    private final String userId;

    TaskContext(DelegateTask task, String userId) {
        this.task = task;
        this.userId = userId;
    }

    /** Business key of the instance: the parcours reference, or the session's for the commission. */
    public String reference() {
        return task.getExecution().getProcessBusinessKey();
    }

    /** Account of the person at the screen. */
    public String userId() {
        return userId;
    }

    /** Structure to which the task belongs. */
    public String siae() {
        return task.getTenantId();
    }

    /** Value of a variable of the process, or null. */
    public <T> T get(ProcessVariable<T> variable) {
        return variable.from(task);
    }
}
