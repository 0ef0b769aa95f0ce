package fr.convergence.commission;

import fr.convergence.notification.Notice;
import fr.convergence.notification.NoticeService;
import fr.convergence.rules.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminders to the secretariat, alerts to the direction, about a session that does not advance. Neutral, by e-mail. */
@Service
@Transactional
public class CommissionAlerts {

    private static final String SECRETARIAT = "secretariat-commission";
    private static final String DIRECTION = "direction";

    private final Sessions sessions;
    private final NoticeService notices;

    CommissionAlerts(Sessions sessions, NoticeService notices) {
        this.sessions = sessions;
        this.notices = notices;
    }

    /** Convocations are to leave soon. */
    public void remindPreparation(String reference) {
        tell(SECRETARIAT, reference, CommissionNotices.PREPARATION_EXPECTED);
    }

    /** Last day for the convocations. */
    public void escalatePreparation(String reference) {
        tell(SECRETARIAT, reference, CommissionNotices.PREPARATION_LATE);
        tell(DIRECTION, reference, CommissionNotices.PREPARATION_LATE);
    }

    /** The day of the session has passed. */
    public void remindHolding(String reference) {
        tell(SECRETARIAT, reference, CommissionNotices.OPENING_EXPECTED);
    }

    /** Nobody said what became of the session. */
    public void escalateHolding(String reference) {
        tell(DIRECTION, reference, CommissionNotices.OPENING_LATE);
    }

    /** Decisions or minutes are awaited. */
    public void remindMinutes(String reference) {
        tell(SECRETARIAT, reference, CommissionNotices.MINUTES_EXPECTED);
    }

    /** The persons still wait for their answer. */
    public void escalateMinutes(String reference) {
        tell(DIRECTION, reference, CommissionNotices.MINUTES_LATE);
    }

    /** Letters wait to be printed and given to the fils rouges. */
    public void remindLetters(String reference) {
        tell(SECRETARIAT, reference, CommissionNotices.LETTERS_EXPECTED);
    }

    /** The persons do not have their letters yet. */
    public void escalateLetters(String reference) {
        tell(DIRECTION, reference, CommissionNotices.LETTERS_LATE);
    }

    /** A session that could not be held has no new date. */
    public void remindReschedule(String reference) {
        tell(SECRETARIAT, reference, CommissionNotices.RESCHEDULE_EXPECTED);
    }

    /** Its files still wait. */
    public void escalateReschedule(String reference) {
        tell(SECRETARIAT, reference, CommissionNotices.RESCHEDULE_LATE);
        tell(DIRECTION, reference, CommissionNotices.RESCHEDULE_LATE);
    }

    private void tell(String profession, String reference, Notice notice) {
        var session = sessions.findByReference(reference).orElseThrow(() -> new Refusal("Aucune séance ne porte cette référence."));
        notices.toProfession(profession, session.view().siae(), reference, notice);
    }
}
