package fr.convergence.intake;

/**
 * What one rule says of an entry: it proposes and explains, people decide.
 *
 * @param opinion FAVOURABLE, RESERVE or VIGILANCE
 */
public record Opinion(String opinion, String reason, String source) {

    /** French word of the opinion. */
    public String label() {
        return switch (opinion) {
            case "FAVOURABLE" -> "Favorable";
            case "RESERVE" -> "Réserve";
            default -> "Vigilance";
        };
    }
}
