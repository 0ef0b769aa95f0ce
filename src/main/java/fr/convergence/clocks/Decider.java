package fr.convergence.clocks;

/**
 * Who decides for one reason on a day.
 *
 * @param reason code of the reason, or {@link #PROGRAMME}
 * @param code who: SIAE, PRESCRIPTEUR, POLE_EMPLOI or COMMISSION
 * @param label the same in French, with its article, to follow a preposition-less verb: «la SIAE elle-même»
 * @param source article or document
 */
public record Decider(String reason, String code, String label, String source) {

    /** The programme's own decision, whatever the reason. */
    public static final String PROGRAMME = "PROGRAMME";
}
