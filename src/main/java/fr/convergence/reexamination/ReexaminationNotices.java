package fr.convergence.reexamination;

import fr.convergence.notification.Notice;

/** Messages of the re-examination: what is to be done, never about whom. */
final class ReexaminationNotices {

    static final Notice TO_HAND = new Notice(
            "reexaminationToHand", "Un courrier est à remettre",
            "Une décision de la commission est à remettre à la personne et à lui expliquer.");

    static final Notice NOT_HANDED = new Notice(
            "reexaminationNotHanded", "Un courrier n'est pas remis",
            "Une décision de la commission n'a pas encore été remise à la personne : le délai pour contester n'a pas commencé.");

    static final Notice DELAY_ENDS = new Notice(
            "reexaminationDelayEnds", "Un délai pour contester va finir",
            "Rappelez à la personne qu'elle peut encore contester, puis notez sa réponse.");

    static final Notice SILENCE = new Notice(
            "reexaminationSilence", "Un délai pour contester est passé sans réponse notée",
            "Vérifiez que la personne a été invitée à répondre.");

    static final Notice REVIEWER_EXPECTED = new Notice(
            "reexaminationReviewerExpected", "Un nouvel examen est à confier",
            "Une décision est contestée : nommez qui l'examine à nouveau.");

    static final Notice REVIEWER_LATE = new Notice(
            "reexaminationReviewerLate", "Un nouvel examen n'est confié à personne",
            "Une décision est contestée et personne n'est encore nommé pour l'examiner.");

    static final Notice ANSWER_EXPECTED = new Notice(
            "reexaminationAnswerExpected", "La réponse à une contestation est attendue",
            "Un nouvel examen attend votre réponse dans votre liste de tâches.");

    static final Notice ANSWER_NEARLY_DUE = new Notice(
            "reexaminationAnswerNearlyDue", "La réponse à une contestation est bientôt due",
            "Un nouvel examen arrive à son échéance sans réponse.");

    static final Notice ANSWER_LATE = new Notice(
            "reexaminationAnswerLate", "La réponse à une contestation est en retard", "Trente jours sont passés sans réponse à la personne.");

    static final Notice ANSWER_TO_HAND = new Notice(
            "reexaminationAnswerToHand", "Une réponse est à remettre", "La réponse d'un nouvel examen est à remettre à la personne.");

    static final Notice ANSWER_NOT_HANDED = new Notice(
            "reexaminationAnswerNotHanded", "Une réponse n'est pas remise",
            "La réponse d'un nouvel examen n'a pas encore été remise à la personne.");

    private ReexaminationNotices() {}
}
