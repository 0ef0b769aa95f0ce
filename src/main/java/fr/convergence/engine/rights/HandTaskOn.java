package fr.convergence.engine.rights;

import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * Gives a task back, or hands it to a colleague. Only a manager hands a task on, and only to somebody who works in the
 * structure and has a profession that the task is meant for.
 */
class HandTaskOn extends AssignTaskCmd {

    static final String NOT_MEANT_FOR =
            "Cette personne n'intervient pas dans la structure, ou n'a pas la profession attendue pour cette tâche.";

    HandTaskOn(String taskId, String userId) {
        super(taskId, userId);
    }

    @Override
    protected void executeSetOperation(TaskEntity task, Integer unused) {
        var person = CandidateChecker.person();
        if (person != null && userId != null) {
            if (!Groups.includesManager(person.getGroupIds())) {
                throw Refused.saying(CandidateChecker.NOT_YOURS_TO_HAND_ON);
            }
            var commands = Context.getCommandContext();
            if (!commands.runWithoutAuthorization(() -> isMeantFor(task, commands))) {
                throw Refused.saying(NOT_MEANT_FOR);
            }
        }
        super.executeSetOperation(task, unused);
    }

    private boolean isMeantFor(TaskEntity task, CommandContext commands) {
        var people = commands.getReadOnlyIdentityProvider();
        var groups = task.getCandidates().stream().map(IdentityLink::getGroupId).filter(group -> group != null).toList();
        var works = task.getTenantId() == null
                || people.createUserQuery().userId(userId).memberOfTenant(task.getTenantId()).count() > 0;
        return works
                && (groups.isEmpty()
                        || people.createGroupQuery().groupMember(userId).list().stream()
                                .anyMatch(group -> groups.contains(group.getId())));
    }
}
