package fr.convergence.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.convergence.engine.rights.Profession;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.boot.test.context.TestComponent;

/** Does what colleagues do in Tasklist: start a process, read a form, submit it, as somebody in particular. */
@TestComponent
public class Desk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final IdentityService identity;

    Desk(FormService forms, TaskService tasks, RuntimeService runtime, RepositoryService repository, IdentityService identity) {
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.identity = identity;
    }

    /** Starts a process by its form. */
    public ProcessInstance start(String processKey, Profession who, String siae, Map<String, Object> answers) {
        var definition = repository.createProcessDefinitionQuery().processDefinitionKey(processKey).latestVersion().singleResult();
        return as(TestWorld.account(who, siae), () -> forms.submitStartForm(definition.getId(), values(answers)));
    }

    /** What the form of a task shows to somebody. */
    public VariableMap read(Task task, String account) {
        return as(account, () -> forms.getTaskFormVariables(task.getId(), null, true));
    }

    /** Submits the form of the only open task of that name in the instance, as its assignee or a candidate. */
    public void submit(String processInstanceId, String taskKey, Map<String, Object> answers) {
        var task = task(processInstanceId, taskKey);
        submit(task, someoneFor(task), answers);
    }

    /** Submits the form of a task as somebody. */
    public void submit(Task task, String account, Map<String, Object> answers) {
        as(account, () -> {
            forms.submitTaskForm(task.getId(), values(answers));
            return null;
        });
    }

    /** The only open task of that name in the instance. */
    public Task task(String processInstanceId, String taskKey) {
        var task = tasks.createTaskQuery().processInstanceId(processInstanceId).taskDefinitionKey(taskKey).singleResult();
        if (task == null) {
            var open = tasks.createTaskQuery().processInstanceId(processInstanceId).list();
            throw new AssertionError("no open task " + taskKey + ", but " + open.stream().map(Task::getTaskDefinitionKey).toList());
        }
        return task;
    }

    /** The only running phase of that kind for this business key. */
    public ProcessInstance phase(String processKey, String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
    }

    /** The assignee, else a colleague of the first candidate group in the task's structure. */
    public String someoneFor(Task task) {
        if (task.getAssignee() != null) {
            return task.getAssignee();
        }
        var group = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getGroupId() != null)
                .map(link -> link.getGroupId())
                .sorted()
                .findFirst()
                .orElseThrow(() -> new AssertionError(task.getTaskDefinitionKey() + " is for nobody"));
        return group + "@" + task.getTenantId();
    }

    private <T> T as(String account, Supplier<T> act) {
        var groups = identity.createGroupQuery().groupMember(account).list().stream().map(g -> g.getId()).toList();
        var tenants = identity.createTenantQuery().userMember(account).list().stream().map(t -> t.getId()).toList();
        identity.setAuthentication(account, groups, tenants);
        try {
            return act.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static Map<String, Object> values(Map<String, Object> answers) {
        var typed = new HashMap<String, Object>();
        answers.forEach((key, value) -> typed.put(key, value instanceof Collection<?> || value instanceof Map<?, ?> ? json(value) : text(value)));
        return typed;
    }

    private static Object text(Object value) {
        return value instanceof java.time.LocalDate || value instanceof Enum<?> ? value.toString() : Variables.untypedValue(value);
    }

    private static Object json(Object value) {
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** A checklist's value. */
    public static List<String> chosen(Enum<?>... values) {
        return java.util.Arrays.stream(values).map(Enum::name).toList();
    }
}
