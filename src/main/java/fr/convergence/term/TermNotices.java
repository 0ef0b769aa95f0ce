package fr.convergence.term;

import fr.convergence.notification.Notice;

/** Messages of the calendar: what is to be done, never about whom. */
final class TermNotices {

    static final Notice IN_SIGHT = new Notice(
            "termInSight", "Un terme de contrat est en vue",
            "Un contrat arrive à son terme : remettez le courrier à la personne et préparez la suite avec elle.");

    static final Notice FILE_DUE = new Notice(
            "termFileDue", "Un dossier de renouvellement est dû aujourd'hui",
            "Le dossier doit être transmis à la commission aujourd'hui.");

    static final Notice DECISION_LATE = new Notice(
            "termDecisionLate", "Un terme approche sans décision",
            "Le terme d'un contrat approche et la commission n'a pas encore statué.");

    static final Notice REVIEW_EXPECTED = new Notice(
            "termReviewExpected", "Une revue du plan est attendue",
            "Une revue du plan avec la personne attend dans votre liste de tâches.");

    static final Notice REVIEW_LATE = new Notice(
            "termReviewLate", "Une revue du plan est en retard", "Un plan n'a pas encore été revu avec la personne avant la commission.");

    private TermNotices() {}
}
