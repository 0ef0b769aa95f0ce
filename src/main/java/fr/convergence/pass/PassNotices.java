package fr.convergence.pass;

import fr.convergence.notification.Notice;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.parcours.ReferentRole;
import org.springframework.stereotype.Component;

/** Messages of the PASS IAE: what is expected, never about whom nor why. */
@Component
class PassNotices {

    static final Notice DECLARATION_EXPECTED = new Notice(
            "passDeclarationExpected", "Une prolongation de PASS IAE est à déclarer",
            "Une prolongation attend d'être déclarée sur la plateforme de l'État : la fiche prête à copier est dans votre liste de tâches.");

    static final Notice DECLARATION_LATE = new Notice(
            "passDeclarationLate", "Une prolongation de PASS IAE n'est pas déclarée",
            "Une prolongation aurait dû être déclarée sur la plateforme de l'État : sans elle, aucun contrat ne peut commencer après la fin du PASS.");

    static final Notice REMIND_PRESCRIBER = new Notice(
            "passRemindPrescriber", "Un prescripteur est à relancer",
            "Une demande de prolongation attend la réponse d'un prescripteur : un texte de relance est prêt dans la tâche « Consigner la réponse ».");

    static final Notice ANSWER_LATE = new Notice(
            "passAnswerLate", "Un prescripteur ne répond pas",
            "Une demande de prolongation reste sans réponse après toutes les relances : prenez contact avec le prescripteur.");

    static final Notice GRANTED = new Notice(
            "passGranted", "Une prolongation de PASS IAE est acceptée", "Le PASS IAE est prolongé : le contrat peut être signé.");

    static final Notice DENIED = new Notice(
            "passDenied", "Une prolongation de PASS IAE est refusée",
            "Le prescripteur a refusé une prolongation : lisez le motif et la proposition dans le dossier, et revoyez la suite avec la personne.");

    private static final Notice SUSPENSION_TO_DECLARE = new Notice("passSuspensionToDeclare", "Un contrat a pris fin : pensez au PASS IAE",
            "Si aucun contrat ne reprend dans les jours qui viennent, déclarez la suspension sur la plateforme de l'État : ses jours sont rendus.");

    private final NoticeService notices;

    PassNotices(NoticeService notices) {
        this.notices = notices;
    }

    void toFilRouge(ParcoursView parcours, Notice notice) {
        parcours.referent(ReferentRole.FIL_ROUGE).ifPresent(account -> notices.toAccount(account, parcours.reference(), notice));
    }

    void toManagers(ParcoursView parcours, Notice notice) {
        notices.toProfession("direction", parcours.siae(), parcours.reference(), notice);
        notices.toProfession("coordination", parcours.siae(), parcours.reference(), notice);
    }

    void granted(ParcoursView parcours) {
        toFilRouge(parcours, GRANTED);
        notices.toProfession("direction", parcours.siae(), parcours.reference(), GRANTED);
    }

    void denied(ParcoursView parcours) {
        toFilRouge(parcours, DENIED);
        notices.toProfession("direction", parcours.siae(), parcours.reference(), DENIED);
    }

    /** The suspension is declared on the platform only when no contract resumes within the time of the rules (R5132-1-3). */
    void suspensionToDeclare(ParcoursView parcours) {
        toFilRouge(parcours, SUSPENSION_TO_DECLARE);
    }
}
