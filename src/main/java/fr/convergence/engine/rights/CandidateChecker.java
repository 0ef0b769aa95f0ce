package fr.convergence.engine.rights;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * The engine's own checks, and one more: only the assignee or a candidate may open, claim or submit a task. Asked only
 * when somebody is logged in.
 */
class CandidateChecker extends AuthorizationCommandChecker {

    static final String NOT_YOURS = "Cette tâche revient à une autre personne ou à une autre profession.";

    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        refuseStrangers(task);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        super.checkReadTaskVariable(task);
        refuseStrangers(task);
    }

    private static void refuseStrangers(TaskEntity task) {
        var authentication = Context.getCommandContext().getAuthentication();
        if (authentication == null || authentication.getUserId() == null) {
            return;
        }
        var userId = authentication.getUserId();
        var groups = authentication.getGroupIds();
        var mine = task.getAssignee() != null
                ? task.getAssignee().equals(userId)
                : task.getCandidates().stream()
                        .anyMatch(link -> userId.equals(link.getUserId())
                                || (groups != null && link.getGroupId() != null && groups.contains(link.getGroupId())));
        if (!mine) {
            throw new AuthorizationException(NOT_YOURS);
        }
    }
}
