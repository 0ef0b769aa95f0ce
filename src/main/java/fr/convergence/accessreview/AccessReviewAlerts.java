package fr.convergence.accessreview;

import fr.convergence.notification.Notice;
import fr.convergence.notification.NoticeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls the DPO to the review, the coordination when it does not come, the direction when measures are asked for. */
@Service
@Transactional
public class AccessReviewAlerts {

    static final Notice EXPECTED = new Notice("accessReviewExpected", "La revue mensuelle des accès d'urgence est attendue",
            "La revue des accès d'urgence du mois écoulé attend dans votre liste de tâches.");
    static final Notice LATE = new Notice("accessReviewLate", "La revue mensuelle des accès d'urgence est en retard",
            "La revue des accès d'urgence du mois écoulé n'a pas encore été faite par la DPO.");
    static final Notice MEASURES = new Notice("accessReviewMeasures", "Des mesures sont demandées après la revue des accès d'urgence",
            "La DPO demande des mesures après la revue des accès d'urgence du mois : prenez contact avec elle.");

    private final NoticeService notices;

    AccessReviewAlerts(NoticeService notices) {
        this.notices = notices;
    }

    /** Reminds the DPO. */
    public void remind(String key) {
        notices.toProfession("dpo", AccessReviewService.siae(key), key, EXPECTED);
    }

    /** Tells the coordination. */
    public void escalate(String key) {
        notices.toProfession("coordination", AccessReviewService.siae(key), key, LATE);
    }

    /** Tells the direction. */
    public void announceMeasures(String key) {
        notices.toProfession("direction", AccessReviewService.siae(key), key, MEASURES);
    }
}
