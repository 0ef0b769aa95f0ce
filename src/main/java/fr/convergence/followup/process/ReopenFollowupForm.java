package fr.convergence.followup.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.followup.FollowupService;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import jakarta.validation.constraints.AssertTrue;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Rouvrir le suivi à sa demande»: she asks, nobody else. */
@Component
class ReopenFollowupForm implements TaskForm<ReopenFollowupForm.Answer> {

    record Answer(@AssertTrue(message = "Le suivi ne se rouvre qu'à la demande de la personne.") boolean asked) {}

    private final FollowupService followups;
    private final ParcoursService parcours;

    ReopenFollowupForm(FollowupService followups, ParcoursService parcours) {
        this.followups = followups;
        this.parcours = parcours;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var followup = followups.of(task.reference()).orElseThrow(() -> new Refusal("Ce suivi n'existe plus."));
        return Map.of(
                "personText", parcours.view(task.reference()).person().shortName(),
                "reference", task.reference(),
                "endsText", French.day(followup.endsOn()));
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        followups.reopen(task.reference());
        return Answers.none();
    }
}
