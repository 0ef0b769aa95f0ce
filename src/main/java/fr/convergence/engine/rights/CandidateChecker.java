package fr.convergence.engine.rights;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * The engine's own checks, and one more: only the assignee or a candidate may open, claim or submit a task, and only
 * the assignee or a manager may hand it on. Who opened the file in an emergency reads its forms, and no more. Asked only when
 * somebody is logged in.
 */
class CandidateChecker extends AuthorizationCommandChecker {

    static final String NOT_YOURS = "Cette tâche revient à une autre personne ou à une autre profession.";
    static final String NOT_YOURS_TO_HAND_ON =
            "Seules la direction et la coordination confient une tâche à quelqu'un d'autre.";

    private final EmergencyReader emergency;

    CandidateChecker(EmergencyReader emergency) {
        this.emergency = emergency;
    }

    /** The engine looks into the task before it looks whether there is one. */
    @Override
    public void checkReadTask(TaskEntity task) {
        if (task == null) {
            throw new NotFoundException("no such task");
        }
        super.checkReadTask(task);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        refuseStrangers(task);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        super.checkReadTaskVariable(task);
        if (!readsInEmergency(task)) {
            refuseStrangers(task);
        }
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        super.checkTaskAssign(task);
        var person = person();
        if (person != null
                && !person.getUserId().equals(task.getAssignee())
                && !Groups.includesManager(person.getGroupIds())) {
            throw Refused.saying(NOT_YOURS_TO_HAND_ON);
        }
    }

    /** Who is logged in, or null when the programme itself acts. */
    static Authentication person() {
        var authentication = Context.getCommandContext().getAuthentication();
        return authentication == null || authentication.getUserId() == null ? null : authentication;
    }

    /** Asked last: a table is read for it. */
    private boolean readsInEmergency(TaskEntity task) {
        var person = person();
        return person != null
                && !isTheirs(task, person)
                && task.getProcessInstance() != null
                && emergency.isOpenFor(person.getUserId(), task.getProcessInstance().getBusinessKey());
    }

    private static boolean isTheirs(TaskEntity task, Authentication person) {
        var userId = person.getUserId();
        var groups = person.getGroupIds();
        return task.getAssignee() != null
                ? task.getAssignee().equals(userId)
                : task.getCandidates().stream()
                        .anyMatch(link -> userId.equals(link.getUserId())
                                || (groups != null && link.getGroupId() != null && groups.contains(link.getGroupId())));
    }

    private static void refuseStrangers(TaskEntity task) {
        var person = person();
        if (person == null) {
            return;
        }
        if (!isTheirs(task, person)) {
            // Every task of ours has candidates: one without any and without an assignee is being completed by somebody else.
            throw task.getAssignee() == null && task.getCandidates().isEmpty()
                    ? new OptimisticLockingException("the task has just been completed")
                    : Refused.saying(NOT_YOURS);
        }
    }
}
