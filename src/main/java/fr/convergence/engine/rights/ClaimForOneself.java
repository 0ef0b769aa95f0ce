package fr.convergence.engine.rights;

import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** A person takes a task for herself, never for a colleague. */
class ClaimForOneself extends ClaimTaskCmd {

    static final String FOR_YOURSELF = "Une tâche se prend pour soi. Pour la confier à un collègue, adressez-vous à la direction.";

    ClaimForOneself(String taskId, String userId) {
        super(taskId, userId);
    }

    @Override
    public Void execute(CommandContext commands) {
        var person = CandidateChecker.person();
        if (person != null && userId != null && !userId.equals(person.getUserId())) {
            throw Refused.saying(FOR_YOURSELF);
        }
        return super.execute(commands);
    }
}
