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

    static final Notice AGREEMENT_EXPECTED = new Notice(
            "transferAgreementExpected", "L'accord d'une personne est à recueillir", "Un accord à recueillir attend dans votre liste de tâches.");

    static final Notice AGREEMENT_LATE = new Notice(
            "transferAgreementLate", "Un accord à recueillir tarde", "L'accord d'une personne dépasse le délai prévu.");

    static final Notice DISCOVERY_EXPECTED = new Notice(
            "transferDiscoveryExpected", "Une découverte est à organiser", "Une visite ou une immersion attend dans votre liste de tâches.");

    static final Notice DISCOVERY_LATE = new Notice(
            "transferDiscoveryLate", "Une découverte tarde", "L'organisation d'une visite ou d'une immersion dépasse le délai prévu.");

    static final Notice ANSWER_MISSED = new Notice(
            "transferAnswerMissed", "Une demande de poursuite est restée sans réponse", "Le délai de réponse est passé : la demande n'attend plus votre structure.");

    static final Notice PASSPORT_CHANGED = new Notice(
            "transferPassportChanged", "Un passeport de parcours a changé", "Une nouvelle édition remplace la vôtre : rendez l'ancienne ou détruisez-la.");

    static final Notice RENEWAL_VOID = new Notice(
            "transferRenewalVoid", "Un renouvellement signé ne commencera pas", "La personne poursuit dans une autre structure avant son premier jour : annulez ce qui était prévu.");

    static final Notice RELAY_MISSED = new Notice(
            "transferRelayMissed", "Un tuilage finit sans relais complet", "Le tuilage est terminé et le relais n'est pas complet : voyez avec le nouveau fil rouge.");

    private TransferNotices() {}
}
