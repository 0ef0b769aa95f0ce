package fr.convergence.engine.forms;

import fr.convergence.engine.Answers;
import java.util.Map;

/**
 * One user task's screen: {@code userTask_decideRenewal} is served by the bean {@code decideRenewalForm}.
 *
 * @param <A> the answer, a record whose components are the keys of the form; unknown keys never reach it
 */
public interface TaskForm<A extends Record> {

    /**
     * What the form shows, computed now from the domain; nothing of it is stored by the engine. Lists and records
     * become JSON for the form's selects and tables.
     */
    Map<String, Object> prefill(TaskContext task);

    /**
     * Hands the answer to the domain, in the engine's transaction.
     *
     * @return values of the process's declared variables
     * @throws fr.convergence.rules.Refusal when the domain says no; the task stays open
     */
    Answers submit(TaskContext task, A answer);
}
