package fr.convergence.followup;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.parcours.Domain;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows an alert: a meeting within five working days, and when the job is lost a way agreed with the person. */
@Service
@Transactional
public class AlertService {

    private final OpenFollowups open;
    private final Alerts alerts;
    private final ConsentRegister consents;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    AlertService(OpenFollowups open, Alerts alerts, ConsentRegister consents, ProgrammeClock clock, ApplicationEventPublisher events) {
        this.open = open;
        this.alerts = alerts;
        this.consents = consents;
        this.clock = clock;
        this.events = events;
    }

    /** Day on which the alert under way was raised. */
    @Transactional(readOnly = true)
    public LocalDate raisedOn(String reference) {
        return underWay(open.of(reference)).raisedOn();
    }

    /** Records the meeting. A job it finds lost is announced in the same transaction. */
    public void holdMeeting(String reference, AlertReport report, String by) {
        var followup = open.of(reference);
        var alert = underWay(followup);
        alert.discuss(report, by, clock.today());
        if (report.jobLost()) {
            open.change(reference, f -> f.loseJob(report.jobEndedOn(), report.jobEnd()));
            events.publishEvent(new JobLost(reference, followup.view().siae()));
        } else {
            open.change(reference, Followup::settleAlert);
            alert.follow(NextWay.JOB_GOES_ON, null);
        }
        alerts.saveAndFlush(alert);
    }

    /** Records what was agreed with the person after the job was lost. The year does not begin again with another job. */
    public void plan(String reference, JobLossPlan plan, String by) {
        var followup = open.of(reference);
        var alert = underWay(followup);
        switch (plan.way()) {
            case OTHER_JOB -> {
                Refusal.when(plan.job() == null, "Indiquez l'employeur, le type de contrat et le premier jour de travail.");
                open.change(reference, f -> f.findOtherJob(plan.job()));
                consents.record(reference, Domain.EMPLOI, Recipient.EMPLOYER,
                        plan.employerAgreed() ? ConsentAnswer.GIVEN : ConsentAnswer.REFUSED, ConsentMeans.ORAL, by);
            }
            case LEFT -> {
                Refusal.when(plan.explanation() == null || plan.explanation().isBlank(), "Expliquez la sortie, avec les mots de la personne.");
                open.change(reference, Followup::decideToLeave);
            }
            case BACK -> open.change(reference, Followup::settleAlert);
            case JOB_GOES_ON -> throw new Refusal("L'emploi est perdu : choisissez une suite.");
        }
        alert.follow(plan.way(), plan.explanation());
        alerts.saveAndFlush(alert);
    }

    private Alert underWay(Followup followup) {
        return alerts.findFirstByFollowupIdAndWayIsNullOrderByRaisedOnDesc(followup.id())
                .orElseThrow(() -> new Refusal("Aucune alerte n'est en cours : rafraîchissez votre liste de tâches."));
    }
}
