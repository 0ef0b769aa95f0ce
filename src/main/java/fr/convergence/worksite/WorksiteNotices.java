package fr.convergence.worksite;

import fr.convergence.notification.Notice;

/** Messages of the worksite. */
final class WorksiteNotices {

    static final Notice WELCOME_EXPECTED = new Notice(
            "worksiteWelcomeExpected", "Un accueil sur le chantier est à faire", "Un accueil sur le chantier attend dans votre liste de tâches.");

    static final Notice WELCOME_LATE = new Notice(
            "worksiteWelcomeLate", "Un accueil sur le chantier tarde", "Un accueil sur le chantier dépasse le délai prévu.");

    static final Notice REVIEW_EXPECTED = new Notice(
            "worksiteReviewExpected", "Un point sur le travail est à faire", "Un point sur le travail attend dans votre liste de tâches.");

    static final Notice REVIEW_LATE = new Notice(
            "worksiteReviewLate", "Un point sur le travail tarde", "Un point sur le travail dépasse le délai prévu.");

    static final Notice CONCERTATION_EXPECTED = new Notice(
            "worksiteConcertationExpected", "Une concertation est souhaitée", "Un fait signalé sur le chantier demande une concertation.");

    static final Notice FOLLOW_UP_EXPECTED = new Notice(
            "worksiteFollowUpExpected", "Un fait signalé attend une suite", "Un fait signalé sur le chantier attend dans votre liste de tâches.");

    static final Notice FOLLOW_UP_LATE = new Notice(
            "worksiteFollowUpLate", "Un fait signalé reste sans suite", "Un fait signalé sur le chantier dépasse le délai prévu.");

    private WorksiteNotices() {}
}
