package fr.convergence.intake;

import fr.convergence.notification.Notice;

/** Messages of the intake. */
final class IntakeNotices {

    static final Notice ADMISSION_EXPECTED = new Notice(
            "admissionExpected", "Une décision d'accueil est attendue", "Une décision d'admission attend dans votre liste de tâches.");

    static final Notice ADMISSION_LATE = new Notice(
            "admissionLate", "Une décision d'accueil tarde", "Une décision d'admission dépasse le délai prévu.");

    static final Notice REFERRAL_ANSWERED = new Notice(
            "referralAnswered", "Suite donnée à votre orientation", "Une autre proposition a été faite à la personne que vous nous avez orientée.");

    static final Notice NEW_REFERRAL = new Notice(
            "newReferral", "Une nouvelle orientation concerne un de vos parcours", "Un professionnel oriente à nouveau une personne que vous accompagnez.");

    private IntakeNotices() {}
}
