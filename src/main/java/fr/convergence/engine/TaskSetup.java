package fr.convergence.engine;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.calendar.WorkingDays;
import fr.convergence.rules.RuleBook;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Prepares each task when it opens: its structure (property {@code structureVariable}, for a task done by another
 * structure), who it is for (properties {@code responsible} and, when a variable names the role, {@code
 * responsibleVariable}), and its due date, a working day taken from the decision
 * {@code <process>Deadlines} unless the model gives one.
 */
@Component
class TaskSetup extends AbstractBpmnParseListener {

    private final List<TaskResponsible> responsibles;
    private final RuleBook rules;
    private final WorkingDays workingDays;
    private final ProgrammeClock clock;

    TaskSetup(@Lazy List<TaskResponsible> responsibles, RuleBook rules, WorkingDays workingDays, ProgrammeClock clock) {
        this.responsibles = responsibles;
        this.rules = rules;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        var properties = propertiesOf(element);
        var process = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> prepare(task, process, properties));
    }

    private void prepare(DelegateTask task, String process, Map<String, String> properties) {
        var structure = properties.get("structureVariable");
        if (structure != null && task.getVariable(structure) instanceof String siae) {
            ((TaskEntity) task).setTenantId(siae);
        }
        // Cards show no business key: without the reference, which names nobody, all tasks of a kind look the same.
        task.setName(task.getName() + " · " + task.getExecution().getProcessBusinessKey());
        rolesOf(task, properties)
                .flatMap(role -> accountOf(role, task.getExecution().getProcessBusinessKey()).stream())
                .findFirst()
                .ifPresent(task::setAssignee);
        if (task.getDueDate() == null) {
            rules.rowsOf(process + "Deadlines", Map.of("task", task.getTaskDefinitionKey())).stream()
                    .findFirst()
                    .map(row -> ((Number) row.get("workingDays")).intValue())
                    .ifPresent(days -> task.setDueDate(
                            Date.from(ProgrammeClock.deadlineOn(workingDays.after(clock.today(), days)))));
        }
    }

    private Optional<String> accountOf(String role, String businessKey) {
        return responsibles.stream()
                .filter(responsible -> responsible.knows(role))
                .findFirst()
                .flatMap(responsible -> responsible.accountOf(role, businessKey));
    }

    /** The role a variable names comes first; the one the model writes takes over when nobody holds it. */
    private static Stream<String> rolesOf(DelegateTask task, Map<String, String> properties) {
        var variable = properties.get("responsibleVariable");
        return Stream.of(variable == null ? null : (String) task.getVariable(variable), properties.get("responsible"))
                .filter(Objects::nonNull);
    }

    private static Map<String, String> propertiesOf(Element userTask) {
        var found = new HashMap<String, String>();
        var extensions = userTask.element("extensionElements");
        var properties = extensions == null ? null : extensions.element("properties");
        if (properties != null) {
            properties.elements("property").forEach(p -> found.put(p.attribute("name"), p.attribute("value")));
        }
        return found;
    }
}
