package fr.convergence.followup.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.followup.FollowupService;
import fr.convergence.followup.HireNews;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Confirmer la prise de poste»: begun, put off, or fallen through. */
@Component
class ConfirmHireForm implements TaskForm<ConfirmHireForm.Answer> {

    record Answer(HireNews news, LocalDate startedOn, LocalDate postponedTo) {}

    private final FollowupService followups;
    private final ParcoursService parcours;

    ConfirmHireForm(FollowupService followups, ParcoursService parcours) {
        this.followups = followups;
        this.parcours = parcours;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var followup = followups.of(task.reference()).orElseThrow(() -> new Refusal("Ce suivi n'existe plus."));
        return Map.of(
                "personText", parcours.view(task.reference()).person().shortName(),
                "reference", task.reference(),
                "employerText", followup.job().employer(),
                "kindText", followup.job().kind().label(),
                "dayText", French.day(followup.hiredOn()),
                "startedOn", followup.hiredOn());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var hired = followups.confirmHire(task.reference(), answer.news(),
                answer.news() == HireNews.STARTED ? answer.startedOn() : answer.postponedTo());
        return Answers.of(FollowupProcess.HIRE, answer.news().name())
                .and(FollowupProcess.STARTS_ON, hired.startsOn())
                .and(FollowupProcess.ESCALATE_ON, hired.escalateOn());
    }
}
