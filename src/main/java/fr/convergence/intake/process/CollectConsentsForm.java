package fr.convergence.intake.process;

import fr.convergence.consent.ConsentMeans;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.intake.IntakeService;
import fr.convergence.parcours.Domain;
import jakarta.validation.constraints.AssertTrue;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** «Informer et recueillir les accords»: informing is an obligation, agreeing never is. */
@Component
class CollectConsentsForm implements TaskForm<CollectConsentsForm.Answer> {

    record Answer(
            @AssertTrue(message = "Remettez et expliquez d'abord la fiche d'information.") boolean informed,
            ConsentMeans means,
            Set<Domain> team,
            Set<Domain> partners) {}

    private final IntakeService intake;

    CollectConsentsForm(IntakeService intake) {
        this.intake = intake;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return Map.of("personText", intake.view(task.reference()).identity().shortName());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        intake.recordConsents(task.reference(), orNone(answer.team()), orNone(answer.partners()), answer.means(), task.userId());
        return Answers.none();
    }

    private static Set<Domain> orNone(Set<Domain> domains) {
        return domains == null ? Set.of() : domains;
    }
}
