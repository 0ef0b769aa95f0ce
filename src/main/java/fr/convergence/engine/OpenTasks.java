package fr.convergence.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Open tasks as pages of ours see them: within exactly the rights of the task's form. */
@Component
public class OpenTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final AsProgramme programme;

    OpenTasks(@Lazy TaskService tasks, @Lazy RuntimeService runtime, @Lazy IdentityService identity, AsProgramme programme) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
        this.programme = programme;
    }

    /**
     * What the task is about, for whoever may open its form.
     *
     * @param account who looks at it, with her professions and structures
     * @return empty when there is no such task and when it is somebody else's: both look the same
     */
    public Optional<TaskSubject> subject(String taskId, String account, Collection<String> professions, Collection<String> structures) {
        identity.setAuthentication(account, List.copyOf(professions), List.copyOf(structures));
        try {
            return mayOpen(taskId) ? Optional.of(programme.run(() -> subject(taskId))) : Optional.empty();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Reading a task's variables is what opening its form asks for; the values are not looked at. */
    private boolean mayOpen(String taskId) {
        try {
            tasks.getVariablesLocal(taskId, List.of());
            return true;
        } catch (ProcessEngineException refused) {
            return false;
        }
    }

    private TaskSubject subject(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        var instance = runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult();
        return new TaskSubject(instance.getProcessDefinitionKey(), instance.getBusinessKey(), task.getTenantId());
    }
}
