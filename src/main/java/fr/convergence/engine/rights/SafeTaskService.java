package fr.convergence.engine.rights;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.Validator;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * Closes what the engine leaves open to any logged-in person: expressions hidden in an {@code or()} of a task query,
 * which it evaluates as code (CVE-2026-109432), and the claiming of a task in somebody else's name.
 */
class SafeTaskService extends TaskServiceImpl {

    @Override
    public TaskQuery createTaskQuery() {
        var query = new TaskQueryImpl(commandExecutor);
        query.addValidator(NO_HIDDEN_EXPRESSION);
        return query;
    }

    @Override
    public void claim(String taskId, String userId) {
        commandExecutor.execute(new ClaimForOneself(taskId, userId));
    }

    @Override
    public void setAssignee(String taskId, String userId) {
        commandExecutor.execute(new HandTaskOn(taskId, userId));
    }

    /** Not a subclass of the query: a stored filter may only be extended by a query of exactly its own class. */
    private static final Validator<AbstractQuery<?, ?>> NO_HIDDEN_EXPRESSION = query -> {
        if (query instanceof TaskQueryImpl tasks
                && tasks.getQueries().stream().anyMatch(part -> !part.getExpressions().isEmpty())) {
            throw new BadUserRequestException("expressions are forbidden in every part of a task query");
        }
    };
}
