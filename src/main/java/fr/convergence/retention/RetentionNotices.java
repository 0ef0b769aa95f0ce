package fr.convergence.retention;

import fr.convergence.notification.Notice;

/** Messages of retention: what is coming, never about whom. */
final class RetentionNotices {

    static final Notice ERASURE_NEAR = new Notice("retentionErasureNear", "Un dossier sera bientôt effacé",
            "La durée de conservation d'un dossier arrive à son terme : il sera effacé à la date ci-dessous. Si vous êtes de nouveau en contact"
                    + " avec la personne, notez-le dans le fil ; si le dossier est nécessaire ailleurs, demandez au DPO de suspendre l'effacement.");

    static final Notice HOLD_TO_REVIEW = new Notice("retentionHoldToReview", "Une suspension d'effacement est à revoir",
            "La date de revue d'une suspension d'effacement est venue : gardez-la ou levez-la.");

    private RetentionNotices() {}
}
