package fr.convergence.accompaniment;

import fr.convergence.notification.Notice;

/** Messages of the accompaniment. */
final class AccompanimentNotices {

    static final Notice PLAN_EXPECTED = new Notice("planExpected", "Un plan d'accompagnement est attendu",
            "Le plan d'un parcours dont vous êtes le fil rouge reste à construire avec la personne.");

    static final Notice PLAN_LATE = new Notice("planLate", "Un plan d'accompagnement tarde",
            "Un parcours n'a pas encore de plan alors que le délai est passé.");

    static final Notice CONCERTATION_PLANNED = new Notice("concertationPlanned", "Une concertation est à tenir",
            "Une concertation est à tenir sur un parcours que vous accompagnez. Le fil rouge vous proposera un moment.");

    static final Notice CONCERTATION_EXPECTED = new Notice("concertationExpected", "Une concertation attend son compte rendu",
            "Une concertation est à tenir et à noter dans votre liste de tâches.");

    static final Notice CONCERTATION_LATE = new Notice("concertationLate", "Une concertation tarde",
            "Une concertation entre référents n'a pas été tenue dans le délai prévu.");

    static final Notice BREAK_REVIEW_EXPECTED = new Notice("breakReviewExpected", "Une rupture de contrat attend une suite",
            "La suite d'une rupture de contrat reste à décider.");

    static final Notice BREAK_REVIEW_LATE = new Notice("breakReviewLate", "La suite d'une rupture tarde",
            "Un contrat est rompu et aucune suite n'est décidée dans le délai prévu.");

    static final Notice CLOSING_EXPECTED = new Notice("closingExpected", "Un bilan de sortie est attendu",
            "Un bilan de sortie reste à écrire ou à approuver.");

    static final Notice CLOSING_LATE = new Notice("closingLate", "Un bilan de sortie tarde",
            "Un bilan de sortie n'est ni écrit ni approuvé dans le délai prévu.");

    static final Notice TERM_MISSED = new Notice("termMissed", "Un terme est dépassé sans décision",
            "Un terme est passé sans décision. La suite est à décider dans votre liste de tâches.");

    static final Notice TERM_MISSED_LATE = new Notice("termMissedLate", "Un terme dépassé reste sans suite",
            "Un terme est passé et aucune suite n'est décidée.");

    static final Notice EXIT_TO_PREPARE = new Notice("exitToPrepare", "Une sortie est à préparer",
            "La fin de l'accompagnement est à préparer avec la personne.");

    private AccompanimentNotices() {}
}
