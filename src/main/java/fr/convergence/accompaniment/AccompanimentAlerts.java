package fr.convergence.accompaniment;

import fr.convergence.notification.Notice;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds who should act, then tells the coordination. Messages are neutral: a reference and what is to be done. */
@Service
@Transactional
public class AccompanimentAlerts {

    private final ParcoursService parcours;
    private final NoticeService notices;

    AccompanimentAlerts(ParcoursService parcours, NoticeService notices) {
        this.parcours = parcours;
        this.notices = notices;
    }

    /** The plan is still to be built. */
    public void remindPlan(String reference) {
        toFilRouge(reference, AccompanimentNotices.PLAN_EXPECTED);
    }

    /** The plan is later than the programme allows. */
    public void escalatePlan(String reference) {
        toCoordination(reference, AccompanimentNotices.PLAN_LATE);
    }

    /** A concertation is to be held and written down. */
    public void remindConcertation(String reference) {
        toFilRouge(reference, AccompanimentNotices.CONCERTATION_EXPECTED);
    }

    /** A concertation is later than its rhythm. */
    public void escalateConcertation(String reference) {
        toCoordination(reference, AccompanimentNotices.CONCERTATION_LATE);
    }

    /** Nothing is decided yet after a break. */
    public void remindBreakReview(String reference) {
        toFilRouge(reference, AccompanimentNotices.BREAK_REVIEW_EXPECTED);
    }

    /** Nothing is decided after a break, for too long. */
    public void escalateBreakReview(String reference) {
        toCoordination(reference, AccompanimentNotices.BREAK_REVIEW_LATE);
    }

    /** An exit report waits for its writer or its reader. */
    public void remindClosing(String reference) {
        toFilRouge(reference, AccompanimentNotices.CLOSING_EXPECTED);
        notices.toProfession("direction", parcours.view(reference).siae(), reference, AccompanimentNotices.CLOSING_EXPECTED);
    }

    /** An exit report waits for too long. */
    public void escalateClosing(String reference) {
        toCoordination(reference, AccompanimentNotices.CLOSING_LATE);
    }

    /** A term passed and the direction has not decided yet. */
    public void remindMissedTerm(String reference) {
        notices.toProfession("direction", parcours.view(reference).siae(), reference, AccompanimentNotices.TERM_MISSED);
    }

    /** A term passed and nothing is decided, for too long. */
    public void escalateMissedTerm(String reference) {
        toCoordination(reference, AccompanimentNotices.TERM_MISSED_LATE);
    }

    void toFilRouge(String reference, Notice notice) {
        parcours.view(reference).referent(ReferentRole.FIL_ROUGE).ifPresent(account -> notices.toAccount(account, reference, notice));
    }

    private void toCoordination(String reference, Notice notice) {
        notices.toProfession("coordination", parcours.view(reference).siae(), reference, notice);
    }
}
