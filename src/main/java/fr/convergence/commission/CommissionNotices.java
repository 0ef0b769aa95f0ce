package fr.convergence.commission;

import fr.convergence.notification.Notice;

/** Messages of the commission: a session and a date, never a person. */
final class CommissionNotices {

    static final Notice CONVENED = new Notice(
            "commissionConvened", "Convocation à la commission", "Vous êtes convié à une séance de la commission de renouvellement.");

    static final Notice CANCELLED = new Notice(
            "commissionCancelled", "Une séance de la commission est annulée",
            "La séance de la commission n'aura pas lieu ; ses dossiers sont replacés.");

    static final Notice SESSION_NEEDED = new Notice(
            "commissionSessionNeeded", "Un dossier attend une séance",
            "Aucune séance à venir n'a de place pour un dossier avant le terme du contrat : planifiez-en une.");

    static final Notice FILE_INCOMPLETE = new Notice(
            "commissionFileIncomplete", "Un dossier passe à une autre séance",
            "Un dossier n'était pas complet quand la séance a été convoquée : il passe à une séance suivante, complétez-le sans attendre.");

    static final Notice FILE_DEFERRED = new Notice(
            "commissionFileDeferred", "Un dossier n'a pas pu être examiné",
            "Aucun membre présent ne pouvait prendre part à la décision : le dossier passe à une autre séance, un courrier l'explique.");

    static final Notice RESCHEDULE_EXPECTED = new Notice(
            "commissionRescheduleExpected", "Une séance attend une nouvelle date",
            "Une séance n'a pas pu se tenir : fixez une nouvelle date ou annulez-la.");

    static final Notice RESCHEDULE_LATE = new Notice(
            "commissionRescheduleLate", "Une séance reste sans date",
            "Une séance qui n'a pas pu se tenir n'a ni nouvelle date ni annulation : ses dossiers attendent.");

    static final Notice PREPARATION_EXPECTED = new Notice(
            "commissionPreparationExpected", "Une séance est à préparer", "Les convocations d'une séance sont à envoyer bientôt.");

    static final Notice PREPARATION_LATE = new Notice(
            "commissionPreparationLate", "Dernier jour pour convoquer",
            "Les convocations d'une séance doivent partir aujourd'hui au plus tard ; à défaut, elle est à reporter.");

    static final Notice OPENING_EXPECTED = new Notice(
            "commissionOpeningExpected", "Une séance n'est pas ouverte",
            "La date d'une séance est passée : ouvrez-la, reportez-la ou annulez-la.");

    static final Notice OPENING_LATE = new Notice(
            "commissionOpeningLate", "Une séance reste sans suite", "Une séance passée n'a été ni ouverte, ni reportée, ni annulée.");

    static final Notice MINUTES_EXPECTED = new Notice(
            "commissionMinutesExpected", "Une séance est à terminer",
            "Des décisions ou un procès-verbal sont attendus dans votre liste de tâches.");

    static final Notice MINUTES_LATE = new Notice(
            "commissionMinutesLate", "Des décisions ne sont pas notifiées",
            "Une séance n'est pas close : les personnes attendent leur réponse.");

    static final Notice LETTERS_EXPECTED = new Notice(
            "commissionLettersExpected", "Des courriers sont à remettre", "Les courriers d'une séance attendent d'être imprimés et confiés.");

    static final Notice LETTERS_LATE = new Notice(
            "commissionLettersLate", "Des courriers ne sont pas remis", "Les courriers d'une séance close n'ont pas encore été confiés.");

    static final Notice DECIDED = new Notice(
            "commissionDecided", "La commission a statué",
            "Une décision concerne un parcours que vous suivez : le courrier est à remettre et à expliquer.");

    private CommissionNotices() {}
}
