package fr.convergence.transfer;

/** How a copy of the passport was received. */
public enum ReceiptMeans {
    BY_HAND("Remis en main propre"),
    READ_TOGETHER("Lu ensemble à l'écran"),
    MAIL("Envoyé par courrier suivi");

    private final String label;

    ReceiptMeans(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}
