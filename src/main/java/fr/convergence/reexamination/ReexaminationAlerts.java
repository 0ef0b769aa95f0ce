package fr.convergence.reexamination;

import fr.convergence.notification.Notice;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminders to who has something to do, alerts to somebody else when it does not come. Neutral, by e-mail. */
@Service
@Transactional
public class ReexaminationAlerts {

    private static final String COORDINATION = "coordination";
    private static final String DIRECTION = "direction";
    private static final String SECRETARIAT = "secretariat-commission";

    private final OpenReexaminations open;
    private final ParcoursService parcours;
    private final NoticeService notices;

    ReexaminationAlerts(OpenReexaminations open, ParcoursService parcours, NoticeService notices) {
        this.open = open;
        this.parcours = parcours;
        this.notices = notices;
    }

    /** Reminds the fil rouge to hand the decision over. */
    public void remindHanding(String reference) {
        filRouge(reference, ReexaminationNotices.TO_HAND);
    }

    /** Tells the coordination that the person does not have the decision yet. */
    public void escalateHanding(String reference) {
        tell(COORDINATION, reference, ReexaminationNotices.NOT_HANDED);
    }

    /** Reminds the fil rouge that the person may still contest. */
    public void remindContest(String reference) {
        filRouge(reference, ReexaminationNotices.DELAY_ENDS);
    }

    /** Reminds the secretariat and the coordination to name a reviewer. */
    public void remindReviewer(String reference) {
        tell(SECRETARIAT, reference, ReexaminationNotices.REVIEWER_EXPECTED);
        tell(COORDINATION, reference, ReexaminationNotices.REVIEWER_EXPECTED);
    }

    /** Tells the direction that nobody is named yet. */
    public void escalateReviewer(String reference) {
        tell(DIRECTION, reference, ReexaminationNotices.REVIEWER_LATE);
    }

    /** Reminds the reviewer. */
    public void remindAnswer(String reference) {
        notices.toAccount(open.found(reference).view().reviewer(), reference, ReexaminationNotices.ANSWER_EXPECTED);
    }

    /** Tells reviewer, direction and coordination that the last day comes near. */
    public void escalateAnswer(String reference) {
        notices.toAccount(open.found(reference).view().reviewer(), reference, ReexaminationNotices.ANSWER_NEARLY_DUE);
        tell(DIRECTION, reference, ReexaminationNotices.ANSWER_NEARLY_DUE);
        tell(COORDINATION, reference, ReexaminationNotices.ANSWER_NEARLY_DUE);
    }

    /** Tells direction and coordination that the last day is past. */
    public void escalateLateAnswer(String reference) {
        tell(DIRECTION, reference, ReexaminationNotices.ANSWER_LATE);
        tell(COORDINATION, reference, ReexaminationNotices.ANSWER_LATE);
    }

    /** Reminds the fil rouge to hand the answer over. */
    public void remindAnswerHanding(String reference) {
        filRouge(reference, ReexaminationNotices.ANSWER_TO_HAND);
    }

    /** Tells the coordination that the person does not have her answer yet. */
    public void escalateAnswerHanding(String reference) {
        tell(COORDINATION, reference, ReexaminationNotices.ANSWER_NOT_HANDED);
    }

    private void filRouge(String reference, Notice notice) {
        parcours.view(reference).referent(ReferentRole.FIL_ROUGE).ifPresent(account -> notices.toAccount(account, reference, notice));
    }

    private void tell(String profession, String reference, Notice notice) {
        notices.toProfession(profession, open.found(reference).view().siae(), reference, notice);
    }
}
