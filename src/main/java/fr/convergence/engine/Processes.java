package fr.convergence.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Starts phases and tells them what happened, always by business key. The programme itself acts here, not the person
 * at the screen: a fil rouge of one structure may make a phase start in another.
 */
@Component
public class Processes {

    private static final String SIAE = "siae";

    private final RuntimeService runtime;
    private final AsProgramme programme;

    /** Lazy: the engine is built after the forms and delegates that reach this. */
    Processes(@Lazy RuntimeService runtime, AsProgramme programme) {
        this.runtime = runtime;
        this.programme = programme;
    }

    /** Starts a phase of a parcours in a structure. @return id of the instance */
    public String start(String processKey, String businessKey, String siae, Answers answers) {
        return programme.run(() -> {
            var variables = new HashMap<>(answers.asMap());
            variables.put(SIAE, siae);
            return runtime.createProcessInstanceByKey(processKey)
                    .businessKey(businessKey)
                    .setVariables(variables)
                    .execute()
                    .getId();
        });
    }

    /** Starts a phase at the start event of that message. @return id of the instance */
    public String startBy(String message, String businessKey, String siae, Answers answers) {
        return programme.run(() -> {
            var variables = new HashMap<>(answers.asMap());
            variables.put(SIAE, siae);
            return runtime.startProcessInstanceByMessage(message, businessKey, variables).getId();
        });
    }

    /** Whether a phase of that kind is under way for this business key. */
    public boolean isRunning(String processKey, String businessKey) {
        return programme.run(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(processKey)
                        .processInstanceBusinessKey(businessKey)
                        .count() > 0);
    }

    /**
     * Tells every phase of this business key that waits for the message; a phase that does not wait misses nothing,
     * because its next step asks the domain.
     *
     * @return how many phases heard it
     */
    public int tell(String message, String businessKey, Answers answers) {
        return tell(message, businessKey, Map.of(), answers);
    }

    /**
     * The same, limited to the phases whose variables have these values. The phase in whose step we are is left out: it
     * already knows, and must not be stopped under its own feet.
     */
    public int tell(String message, String businessKey, Map<String, Object> matching, Answers answers) {
        return tell(message, businessKey, matching, answers, CurrentInstance.id());
    }

    /**
     * Tells every phase, the one in whose step we are included: a branch of it waits for what another branch just did.
     * Never for a message that would stop the step itself.
     */
    public int tellBranches(String message, String businessKey, Answers answers) {
        return tell(message, businessKey, Map.of(), answers, null);
    }

    private int tell(String message, String businessKey, Map<String, Object> matching, Answers answers, String leftOut) {
        return programme.run(() -> {
            var waiting = runtime.createExecutionQuery()
                    .messageEventSubscriptionName(message)
                    .processInstanceBusinessKey(businessKey);
            matching.forEach(waiting::processVariableValueEquals);
            var told = 0;
            for (var execution : waiting.list()) {
                if (!execution.getProcessInstanceId().equals(leftOut)) {
                    runtime.messageEventReceived(message, execution.getId(), answers.asMap());
                    told++;
                }
            }
            return told;
        });
    }
}
