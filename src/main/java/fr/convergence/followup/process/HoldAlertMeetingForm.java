package fr.convergence.followup.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.followup.AlertReport;
import fr.convergence.followup.AlertService;
import fr.convergence.followup.Attendee;
import fr.convergence.followup.FollowupService;
import fr.convergence.followup.JobEnd;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** «Tenir une concertation d'alerte»: several people, quickly, the person among them when she can come. */
@Component
class HoldAlertMeetingForm implements TaskForm<HoldAlertMeetingForm.Answer> {

    record Answer(LocalDate heldOn, Set<Attendee> attendees, String jobLost, LocalDate jobEndedOn, JobEnd jobEnd, String decisions) {}

    private final FollowupService followups;
    private final AlertService alerts;
    private final ParcoursService parcours;

    HoldAlertMeetingForm(FollowupService followups, AlertService alerts, ParcoursService parcours) {
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
                "raisedText", French.day(alerts.raisedOn(task.reference())),
                "newsText", followup.lastNewsOn() == null ? "aucune encore" : French.day(followup.lastNewsOn()),
                "jobText", followup.job().kind().label() + " depuis le " + French.day(followup.job().startsOn()));
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var lost = "yes".equals(answer.jobLost());
        alerts.holdMeeting(task.reference(),
                new AlertReport(answer.heldOn(), answer.attendees(), lost, answer.jobEndedOn(), answer.jobEnd(), answer.decisions()),
                task.userId());
        return Answers.of(FollowupProcess.JOB_LOST, lost).and(FollowupProcess.AFTER_ALERT, "CONTINUE");
    }
}
