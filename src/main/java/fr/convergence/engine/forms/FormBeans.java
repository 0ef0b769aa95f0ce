package fr.convergence.engine.forms;

import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds the bean behind an element of a model: {@code userTask_holdConcertation} → {@code holdConcertationForm}. */
@Component
public class FormBeans {

    private final Map<String, TaskForm<?>> taskForms;
    private final Map<String, StartForm<?>> startForms;

    /** Lazy: forms need the domain, the domain may need the engine, the engine needs this. */
    FormBeans(@Lazy Map<String, TaskForm<?>> taskForms, @Lazy Map<String, StartForm<?>> startForms) {
        this.taskForms = taskForms;
        this.startForms = startForms;
    }

    /** Name of the bean that serves an element. */
    public static String beanName(String elementId) {
        return elementId.substring(elementId.indexOf('_') + 1) + "Form";
    }

    /** Whether a user task has its form. */
    public boolean serves(String elementId) {
        return taskForms.containsKey(beanName(elementId)) || startForms.containsKey(beanName(elementId));
    }

    TaskForm<?> taskForm(String elementId) {
        return found(taskForms.get(beanName(elementId)), elementId);
    }

    StartForm<?> startForm(String elementId) {
        return found(startForms.get(beanName(elementId)), elementId);
    }

    private static <T> T found(T form, String elementId) {
        if (form == null) {
            throw new IllegalStateException("no form bean serves " + elementId);
        }
        return form;
    }
}
