package fr.convergence.term;

import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminder to who reviews the plan, alert to the coordination when it does not come. Neutral, by e-mail. */
@Service
@Transactional
public class TermAlerts {

    private final ParcoursService parcours;
    private final NoticeService notices;

    TermAlerts(ParcoursService parcours, NoticeService notices) {
        this.parcours = parcours;
        this.notices = notices;
    }

    /** Reminds the fil rouge of the review. */
    public void remindPlanReview(String reference) {
        parcours.view(reference).referent(ReferentRole.FIL_ROUGE)
                .ifPresent(account -> notices.toAccount(account, reference, TermNotices.REVIEW_EXPECTED));
    }

    /** Tells the coordination that the review is late. */
    public void escalatePlanReview(String reference) {
        notices.toProfession("coordination", parcours.view(reference).siae(), reference, TermNotices.REVIEW_LATE);
    }
}
