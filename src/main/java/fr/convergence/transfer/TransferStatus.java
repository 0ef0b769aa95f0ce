package fr.convergence.transfer;

/** Where a transfer stands. */
public enum TransferStatus {
    PROPOSING("Structures à proposer"),
    WITH_PERSON("Accord de la personne attendu"),
    AGREED("Demande à adresser"),
    REQUESTED("Réponse de la structure attendue"),
    ACCEPTED("Contrat à signer"),
    SIGNED("Contrat signé, premier jour attendu"),
    MOVED("Relais entre fils rouges"),
    CONTINUED("Parcours poursuivi"),
    RETURNING("Retour en préparation"),
    RETURNED("Personne revenue dans sa structure"),
    STAYED_WITH_HOST("Personne restée dans la structure d'accueil"),
    STAYED("Personne restée dans sa structure"),
    NOT_FOUND("Aucune structure trouvée"),
    STOPPED("Arrêtée, parcours terminé");

    private final String label;

    TransferStatus(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}
