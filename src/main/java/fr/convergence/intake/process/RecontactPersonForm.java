package fr.convergence.intake.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.intake.ContactOutcome;
import fr.convergence.intake.IntakeService;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** «Recontacter la personne»: nobody leaves the list without having been looked for on several days. */
@Component
class RecontactPersonForm implements TaskForm<RecontactPersonForm.Answer> {

    record Answer(ContactOutcome outcome, String note) {}

    private final IntakeService intake;

    RecontactPersonForm(IntakeService intake) {
        this.intake = intake;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var referral = intake.view(task.reference());
        var reach = Stream.of(referral.identity().phone(), referral.identity().reachVia(), referral.orienteurName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return Map.of(
                "personText", referral.identity().shortName(),
                "reference", task.reference(),
                "reachText", reach.isEmpty() ? "aucune coordonnée connue" : reach,
                "attempts", referral.failedContacts());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        return Answers.of(IntakeProcess.RECONTACT, intake.recontacted(task.reference(), answer.outcome(), answer.note()));
    }
}
