package fr.convergence.engine;

import org.camunda.bpm.engine.impl.context.Context;

/** The instance in whose step the running code is: of the delegate, else of the form being submitted. */
public final class CurrentInstance {

    private static final ThreadLocal<String> SUBMITTING = new ThreadLocal<>();

    private CurrentInstance() {}

    /** Runs a form's submission on behalf of an instance. */
    public static void during(String processInstanceId, Runnable submission) {
        var outer = SUBMITTING.get();
        SUBMITTING.set(processInstanceId);
        try {
            submission.run();
        } finally {
            SUBMITTING.set(outer);
        }
    }

    /** Id of the instance, or null outside any. */
    static String id() {
        var context = Context.getBpmnExecutionContext();
        return context != null ? context.getProcessInstance().getId() : SUBMITTING.get();
    }
}
