package fr.convergence.transfer;

import fr.convergence.notification.Notice;

/** Messages of the transfer. */
final class TransferNotices {

    static final Notice PROPOSAL_EXPECTED = new Notice(
            "transferProposalExpected", "Une poursuite de parcours est à préparer", "Une proposition de structure attend dans votre liste de tâches.");

    static final Notice PROPOSAL_LATE = new Notice(
            "transferProposalLate", "Une poursuite de parcours tarde", "Une proposition de structure dépasse le délai prévu.");

    static final Notice REQUEST_RECEIVED = new Notice(
            "transferRequestReceived", "Une demande de poursuite vous est adressée", "Une demande de poursuite attend votre réponse dans votre liste de tâches.");

    static final Notice ANSWER_EXPECTED = new Notice(
            "transferAnswerExpected", "Une demande de poursuite attend votre réponse", "Sans réponse de votre part, la demande passera bientôt à une autre structure.");

    static final Notice REQUEST_WITHDRAWN = new Notice(
            "transferRequestWithdrawn", "Une demande de poursuite est retirée", "Il n'y a plus de réponse à donner à cette demande.");

    static final Notice NEXT_TARGET = new Notice(
            "transferNextTarget", "Une demande de poursuite a reçu sa réponse", "La structure sollicitée ne donne pas suite ; la recherche continue.");

    static final Notice SIGNATURE_EXPECTED = new Notice(
            "transferSignatureExpected", "Un contrat de poursuite est à signer", "Un contrat attend d'être signé dans votre liste de tâches.");

    static final Notice SIGNATURE_LATE = new Notice(
            "transferSignatureLate", "Une signature de poursuite tarde", "La signature d'un contrat de poursuite dépasse le délai prévu.");

    static final Notice RELAY_BEGINS = new Notice(
            "transferRelayBegins", "Un relais entre fils rouges commence", "Un relais est à passer entre fils rouges : voyez votre liste de tâches.");

    static final Notice RELAY_EXPECTED = new Notice(
            "transferRelayExpected", "Un relais entre fils rouges est attendu", "Un relais entre fils rouges attend dans votre liste de tâches.");

    static final Notice RELAY_LATE = new Notice(
            "transferRelayLate", "Un relais entre fils rouges tarde", "Un relais entre fils rouges dépasse le délai prévu.");

    static final Notice OVERLAP_OVER = new Notice(
            "transferOverlapOver", "Fin d'un tuilage", "Le tuilage est terminé : le parcours est suivi par la structure d'accueil.");

    static final Notice RETURN_EXPECTED = new Notice(
            "transferReturnExpected", "Un retour est à organiser", "Un retour est à organiser avec la personne : voyez votre liste de tâches.");

    static final Notice RETURN_LATE = new Notice(
            "transferReturnLate", "Un retour tarde", "L'organisation d'un retour dépasse le délai prévu.");

    private TransferNotices() {}
}
