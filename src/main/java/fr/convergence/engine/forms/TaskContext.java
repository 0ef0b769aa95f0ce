package fr.convergence.engine.forms;

import fr.convergence.engine.ProcessVariable;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

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
        var execution = (ExecutionEntity) task.getExecution();
        if (execution == null || execution.getProcessInstance() == null) {
            throw new OptimisticLockingException("the instance of this task has just ended");
        }
        return execution.getProcessBusinessKey();
    }

    /** Key of the process the task belongs to. */
    public String process() {
        return task.getProcessDefinitionId().split(":", 2)[0];
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
