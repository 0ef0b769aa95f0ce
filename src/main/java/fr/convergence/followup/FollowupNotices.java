package fr.convergence.followup;

import fr.convergence.notification.Notice;

/** Messages of the follow-up: what must be done, never about whom. */
final class FollowupNotices {

    static final Notice STEP_EXPECTED = new Notice(
            "followupStepExpected", "Une étape d'un suivi est attendue", "Une étape d'un suivi d'un an attend dans votre liste de tâches.");

    static final Notice STEP_LATE = new Notice(
            "followupStepLate", "Une étape d'un suivi tarde", "Une étape d'un suivi d'un an dépasse le délai prévu.");

    private FollowupNotices() {}
}
