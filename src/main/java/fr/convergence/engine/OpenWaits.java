package fr.convergence.engine;

import fr.convergence.calendar.ProgrammeClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves what already waits when the domain has computed other days: timers that run, due dates of open tasks. */
@Component
public class OpenWaits {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final AsProgramme programme;

    OpenWaits(@Lazy RuntimeService runtime, @Lazy TaskService tasks, @Lazy ManagementService management, AsProgramme programme) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.programme = programme;
    }

    /** Writes the days, then sets the timers that run again from them; a day that is past falls at once. */
    public void move(String processKey, String businessKey, Answers days) {
        programme.run(() -> {
            for (var instance : running(processKey, businessKey)) {
                runtime.setVariables(instance.getId(), days.asMap());
                management.createJobQuery().processInstanceId(instance.getId()).timers().list()
                        .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
            }
            return days;
        });
    }

    /** Gives the open tasks of these names another due date. */
    public void due(String processKey, String businessKey, LocalDate day, Collection<String> taskKeys) {
        programme.run(() -> {
            for (var instance : running(processKey, businessKey)) {
                tasks.createTaskQuery().processInstanceId(instance.getId()).taskDefinitionKeyIn(taskKeys.toArray(String[]::new)).list()
                        .forEach(task -> {
                            task.setDueDate(Date.from(ProgrammeClock.deadlineOn(day)));
                            tasks.saveTask(task);
                        });
            }
            return day;
        });
    }

    private List<ProcessInstance> running(String processKey, String businessKey) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(processKey).processInstanceBusinessKey(businessKey).list();
    }
}
