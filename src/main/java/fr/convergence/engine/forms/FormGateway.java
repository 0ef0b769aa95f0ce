package fr.convergence.engine.forms;

import fr.convergence.database.DatabaseContext;
import fr.convergence.engine.Answers;
import fr.convergence.engine.CurrentInstance;
import fr.convergence.rules.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/**
 * The only way in and out for what people read and write in a task (see the decision record on the gateway). The database is
 * asked for the person who opens or submits the form.
 */
@Component
class FormGateway {

    private final FormBeans forms;
    private final FormSchemas schemas;
    private final SubmissionReader reader;
    private final FormValues values;
    private final List<FormObserver> observers;
    private final DatabaseContext database;

    FormGateway(FormBeans forms, FormSchemas schemas, SubmissionReader reader, FormValues values, List<FormObserver> observers,
            DatabaseContext database) {
        this.forms = forms;
        this.schemas = schemas;
        this.reader = reader;
        this.values = values;
        this.observers = observers;
        this.database = database;
    }

    List<FormField> prefill(TaskEntity task) {
        return forThePerson(() -> fields(task));
    }

    private List<FormField> fields(TaskEntity task) {
        var context = new TaskContext(task, currentUser());
        observers.forEach(observer -> observer.opened(task.getTaskDefinitionKey(), context));
        var fields = new ArrayList<FormField>();
        forms.taskForm(task.getTaskDefinitionKey()).prefill(context).forEach((key, value) -> {
            var field = new FormFieldImpl();
            field.setId(key);
            field.setValue(values.typed(value));
            fields.add(field);
        });
        return fields;
    }

    void submit(TaskEntity task, String formId, VariableMap submitted) {
        var context = new TaskContext(task, currentUser());
        var form = forms.taskForm(task.getTaskDefinitionKey());
        var deployment = task.getProcessDefinition().getDeploymentId();
        CurrentInstance.during(task.getProcessInstanceId(), () -> {
            var answers = forThePerson(() -> refusingInFrench(() -> {
                var answer = reader.read(schemas.of(deployment, formId), submitted, answerType(form, TaskForm.class));
                var answered = submitTo(form, context, answer);
                observers.forEach(observer -> observer.submitted(task.getTaskDefinitionKey(), context));
                return answered;
            }));
            task.getExecution().setVariables(answers.asMap());
        });
        Passage.open(task.getId());
    }

    void start(ExecutionEntity instance, String startEventId, String formId, VariableMap submitted) {
        var form = forms.startForm(startEventId);
        var deployment = instance.getProcessDefinition().getDeploymentId();
        var started = forThePerson(() -> refusingInFrench(() -> {
            var answer = reader.read(schemas.of(deployment, formId), submitted, answerType(form, StartForm.class));
            var begun = startWith(form, new StartContext(currentUser(), instance.getTenantId()), answer);
            observers.forEach(observer -> observer.started(startEventId, begun.businessKey(), currentUser()));
            return begun;
        }));
        instance.setProcessBusinessKey(started.businessKey());
        instance.setVariables(started.answers().asMap());
    }

    /** Without anybody logged in, whoever called has said for whom; without a word no row is seen. */
    private <T> T forThePerson(Supplier<T> step) {
        var person = Context.getCommandContext().getAuthentication();
        return person == null || person.getUserId() == null
                ? step.get()
                : database.as(person.getUserId(), person.getGroupIds(), person.getTenantIds(), step);
    }

    @SuppressWarnings("unchecked")
    private static Class<Record> answerType(Object form, Class<?> kind) {
        return (Class<Record>) ResolvableType.forInstance(form).as(kind).getGeneric(0).resolve();
    }

    @SuppressWarnings("unchecked")
    private static <A extends Record> Answers submitTo(TaskForm<A> form, TaskContext context, Record answer) {
        return form.submit(context, (A) answer);
    }

    @SuppressWarnings("unchecked")
    private static <A extends Record> StartForm.Started startWith(StartForm<A> form, StartContext context, Record answer) {
        return form.submit(context, (A) answer);
    }

    /** Two-argument exception: with one, Tasklist's red box says «null». */
    private static <T> T refusingInFrench(Supplier<T> step) {
        try {
            return step.get();
        } catch (Refusal refusal) {
            throw new FormFieldValidationException(Map.of(), refusal.getMessage(), refusal);
        }
    }

    private static String currentUser() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }
}
