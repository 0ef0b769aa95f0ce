package fr.convergence.followup.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.followup.EndPlan;
import fr.convergence.followup.FollowupService;
import fr.convergence.followup.HandOverService;
import fr.convergence.followup.Next;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** «Préparer la fin du suivi»: is somebody else needed, and does the person agree? */
@Component
class PrepareEndForm implements TaskForm<PrepareEndForm.Answer> {

    record Answer(String met, String needed, String agreed, Set<Domain> topics) {}

    private final FollowupService followups;
    private final HandOverService handOvers;
    private final ParcoursService parcours;

    PrepareEndForm(FollowupService followups, HandOverService handOvers, ParcoursService parcours) {
        this.followups = followups;
        this.handOvers = handOvers;
        this.parcours = parcours;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var followup = followups.of(task.reference()).orElseThrow(() -> new Refusal("Ce suivi n'existe plus."));
        return Map.of(
                "personText", parcours.view(task.reference()).person().shortName(),
                "reference", task.reference(),
                "endsText", French.day(followup.endsOn()),
                "jobText", followup.currentJob().map(job -> job.kind().label() + " chez " + job.employer()).orElse("aucun emploi en cours"));
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var plan = new EndPlan("yes".equals(answer.met()), "yes".equals(answer.needed()), "yes".equals(answer.agreed()),
                answer.topics() == null ? Set.of() : answer.topics());
        handOvers.prepareEnd(task.reference(), plan, task.userId());
        return Answers.of(FollowupProcess.NEXT, Next.CONTINUE.name());
    }
}
