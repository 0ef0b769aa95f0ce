package fr.convergence.intake;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ProgrammeLimits;
import fr.convergence.parcours.ReferentRole;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the intake says to others: the person by letter, the orienteur and colleagues by neutral e-mail. */
@Service
@Transactional
public class IntakeAlerts {

    private final IntakeService intake;
    private final ParcoursService parcours;
    private final ProgrammeLimits limits;
    private final NoticeService notices;
    private final ProgrammeClock clock;

    IntakeAlerts(IntakeService intake, ParcoursService parcours, ProgrammeLimits limits, NoticeService notices, ProgrammeClock clock) {
        this.intake = intake;
        this.parcours = parcours;
        this.limits = limits;
        this.notices = notices;
        this.clock = clock;
    }

    /** Tells the fil rouge of the parcours under way that somebody referred the person again. */
    public void announceAttachment(String reference) {
        var attachedTo = intake.view(reference).attachedTo();
        parcours.view(attachedTo).referent(ReferentRole.FIL_ROUGE)
                .ifPresent(account -> notices.toAccount(account, attachedTo, IntakeNotices.NEW_REFERRAL));
    }

    /** Writes to the person, and tells the orienteur without detail. */
    public void announceRedirection(String reference) {
        var referral = intake.view(reference);
        var reviewUntil = clock.today().plusMonths(limits.months("reexamen-accueil", clock.today()));
        notices.letter(reference, "Suite donnée à votre demande",
                List.of(referral.explanation(), "Nous vous proposons : " + referral.alternative(),
                        "Vous pouvez demander un nouvel examen de votre situation jusqu'au " + French.day(reviewUntil) + "."));
        notices.toOrienteur(referral.orienteurEmail(), reference, IntakeNotices.REFERRAL_ANSWERED);
    }

    /** Reminds the deciders. */
    public void remindAdmission(String reference) {
        notices.toProfession("direction", intake.view(reference).siae(), reference, IntakeNotices.ADMISSION_EXPECTED);
    }

    /** Tells the coordination that a decision is late. */
    public void escalateAdmission(String reference) {
        notices.toProfession("coordination", intake.view(reference).siae(), reference, IntakeNotices.ADMISSION_LATE);
    }
}
