package fr.convergence.renewal;

import fr.convergence.notification.Notice;

/** Messages of the renewal: what is expected, never about whom. */
final class RenewalNotices {

    static final Notice PART_EXPECTED = new Notice(
            "renewalPartExpected", "Un avis de renouvellement est attendu",
            "Une évaluation ou un avis attend dans votre liste de tâches.");

    static final Notice PARTS_LATE = new Notice(
            "renewalPartsLate", "Un dossier de renouvellement prend du retard",
            "Il manque encore une évaluation ou un avis à un dossier.");

    static final Notice FILE_EXPECTED = new Notice(
            "renewalFileExpected", "Un dossier de renouvellement est attendu",
            "Un dossier de renouvellement est à compléter dans votre liste de tâches.");

    static final Notice FILE_LATE = new Notice(
            "renewalFileLate", "Un dossier de renouvellement est en retard",
            "Un dossier de renouvellement aurait dû être transmis à la commission.");

    static final Notice ADJOURNED_AGAIN = new Notice(
            "renewalAdjournedAgain", "Un dossier est ajourné plusieurs fois", "La commission a ajourné plusieurs fois le même dossier.");

    static final Notice SIGNATURE_EXPECTED = new Notice(
            "renewalSignatureExpected", "Un renouvellement est à signer",
            "La commission a décidé un renouvellement : le contrat est à signer.");

    static final Notice SIGNATURE_LATE = new Notice(
            "renewalSignatureLate", "Un renouvellement n'est pas signé", "Le terme approche et le contrat renouvelé n'est pas signé.");

    static final Notice REFUSAL_EXPECTED = new Notice(
            "renewalRefusalExpected", "Un échange avec la personne est attendu",
            "Un renouvellement n'a pas été signé : un échange avec la personne attend dans votre liste de tâches.");

    static final Notice REFUSAL_LATE = new Notice(
            "renewalRefusalLate", "Un échange avec la personne tarde",
            "Un renouvellement n'a pas été signé et personne n'en a encore reparlé avec la personne.");

    static final Notice GAP = new Notice(
            "renewalGap", "Un contrat renouvelé laisse un intervalle",
            "Plusieurs jours séparent deux contrats : vérifiez les droits et les ressources.");

    private RenewalNotices() {}
}
