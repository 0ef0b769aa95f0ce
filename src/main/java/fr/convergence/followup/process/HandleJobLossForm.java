package fr.convergence.followup.process;

import fr.convergence.accompaniment.Hire;
import fr.convergence.accompaniment.HireKind;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.followup.AlertService;
import fr.convergence.followup.FollowupService;
import fr.convergence.followup.JobLossPlan;
import fr.convergence.followup.NextWay;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Organiser la suite»: back to the structure, another job with the clock unchanged, or a way out chosen with her. */
@Component
class HandleJobLossForm implements TaskForm<HandleJobLossForm.Answer> {

    record Answer(NextWay way, String employer, HireKind kind, LocalDate startsOn, String employerAgreed, String explanation) {}

    private final FollowupService followups;
    private final AlertService alerts;
    private final ParcoursService parcours;

    HandleJobLossForm(FollowupService followups, AlertService alerts, ParcoursService parcours) {
        this.followups = followups;
        this.alerts = alerts;
        this.parcours = parcours;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var followup = followups.of(task.reference()).orElseThrow(() -> new Refusal("Ce suivi n'existe plus."));
        return Map.of(
                "personText", parcours.view(task.reference()).person().shortName(),
                "reference", task.reference(),
                "endedText", French.day(followup.job().endedOn()),
                "endsText", French.day(followup.endsOn()));
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var job = answer.way() == NextWay.OTHER_JOB ? new Hire(answer.employer(), answer.kind(), answer.startsOn()) : null;
        alerts.plan(task.reference(),
                new JobLossPlan(answer.way(), job, "yes".equals(answer.employerAgreed()), answer.explanation()), task.userId());
        return Answers.of(FollowupProcess.AFTER_ALERT, answer.way().name());
    }
}
