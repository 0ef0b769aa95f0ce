package fr.convergence.followup.process;

import fr.convergence.consent.ConsentMeans;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.followup.Agreement;
import fr.convergence.followup.Channel;
import fr.convergence.followup.CheckpointService;
import fr.convergence.followup.FollowupService;
import fr.convergence.followup.Rhythm;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** «Convenir du suivi avec la personne»: she may want none, and refusing the employer's share costs nothing. */
@Component
class AgreeOnFollowupForm implements TaskForm<AgreeOnFollowupForm.Answer> {

    record Answer(String wanted, String employerContact, String trustedContact, Set<Channel> channels, Rhythm rhythm, ConsentMeans means) {}

    private final FollowupService followups;
    private final CheckpointService checkpoints;
    private final ParcoursService parcours;

    AgreeOnFollowupForm(FollowupService followups, CheckpointService checkpoints, ParcoursService parcours) {
        this.followups = followups;
        this.checkpoints = checkpoints;
        this.parcours = parcours;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var followup = followups.of(task.reference()).orElseThrow(() -> new Refusal("Ce suivi n'existe plus."));
        return Map.of(
                "personText", parcours.view(task.reference()).person().shortName(),
                "reference", task.reference(),
                "employerText", followup.job().employer(),
                "hiredText", French.day(followup.hiredOn()),
                "endsText", French.day(followup.endsOn()));
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var agreement = new Agreement("yes".equals(answer.wanted()), "yes".equals(answer.employerContact()),
                "yes".equals(answer.trustedContact()), answer.channels() == null ? Set.of() : answer.channels(), answer.rhythm(),
                answer.means());
        return Answers.of(FollowupProcess.NEXT, checkpoints.agree(task.reference(), agreement, task.userId()).name());
    }
}
