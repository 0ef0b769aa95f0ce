package fr.convergence.mobilisation;

import fr.convergence.notification.Notice;

/** Messages of the mobilisation: the same for every domain, so that none can be guessed. */
final class MobilisationNotices {

    static final Notice REQUEST = new Notice("partnerRequest", "Une demande vous est adressée",
            "Une personne accompagnée pourrait bénéficier de votre intervention. Nous vous appelons pour vous la présenter.");
    static final Notice REMINDER = new Notice("partnerReminder", "Une demande attend votre réponse",
            "Une demande que nous vous avons adressée attend votre réponse : acceptation, refus ou question.");
    static final Notice WITHDRAWN = new Notice("partnerRequestWithdrawn", "Demande retirée",
            "La demande que nous vous avions adressée est retirée. Vous n'avez rien à faire ; merci de n'en rien conserver.");
    static final Notice REMINDER_COPY = new Notice("partnerReminderCopy", "Un opérateur a été relancé",
            "Un opérateur sollicité n'a pas encore répondu malgré une relance : un appel de votre part peut aider.");
    static final Notice ANSWER_NOTED = new Notice("partnerAnswerNoted", "Un opérateur s'est manifesté après coup",
            "Une réponse d'opérateur est arrivée alors que la demande avait déjà avancé : vérifiez avec lui ce qui vaut.");
    static final Notice NEED_WAITS = new Notice("needWaits", "Un besoin attend votre action",
            "Un besoin exprimé par une personne accompagnée attend dans votre liste de tâches.");
    static final Notice NEED_LATE = new Notice("needLate", "Un besoin attend trop longtemps",
            "Un besoin exprimé par une personne accompagnée n'avance plus : voyez ce qui peut débloquer la situation.");
    static final Notice NEED_UNMET = new Notice("needUnmet", "Un besoin n'a pas trouvé de réponse",
            "Le réseau n'a pas pu répondre à un besoin. Il est inscrit au registre des besoins non couverts.");
    static final Notice CONTACT_LOST = new Notice("contactLost", "Une personne reste injoignable",
            "Plusieurs tentatives pour joindre une personne que vous accompagnez ont échoué : pouvez-vous aider ?");

    private MobilisationNotices() {}
}
