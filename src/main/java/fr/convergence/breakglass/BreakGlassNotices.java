package fr.convergence.breakglass;

import fr.convergence.notification.Notice;

/** Messages about emergency accesses: that one happened, never whom the file is about. */
final class BreakGlassNotices {

    static final Notice OPENED = new Notice(
            "emergencyAccessOpened", "Un dossier a été ouvert en urgence",
            "Ce dossier vient d'être ouvert par l'accès d'urgence. Qui, quand et ce qui a été lu figurent dans l'onglet « Dossier ».");

    static final Notice REVOKED = new Notice(
            "emergencyAccessRevoked", "Un accès d'urgence a été retiré",
            "La DPO a retiré un accès d'urgence avant son terme : le dossier est refermé. Pour en parler, prenez contact avec elle.");

    static final Notice REVIEW_EXPECTED = new Notice(
            "emergencyReviewExpected", "Un accès d'urgence attend son examen", "Un accès d'urgence refermé attend d'être examiné.");

    static final Notice REVIEW_LATE = new Notice(
            "emergencyReviewLate", "Un accès d'urgence n'a pas été examiné", "Un accès d'urgence n'a toujours pas été examiné par la DPO.");

    static final Notice NOT_JUSTIFIED = new Notice(
            "emergencyNotJustified", "Un accès d'urgence a été jugé non justifié",
            "La DPO a jugé un accès d'urgence non justifié et demandé des mesures : prenez contact avec elle.");

    private BreakGlassNotices() {}
}
