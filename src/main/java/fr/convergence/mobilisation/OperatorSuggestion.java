package fr.convergence.mobilisation;

/**
 * An operator that may be asked, in the order the table proposes.
 *
 * @param usualDelay days it says it takes
 * @param expectedDays days to reckon with: those seen when there is enough to go by, else those it says
 * @param observed what the programme has seen; null while there are too few requests to say anything
 * @param reason why it stands at this place, in French
 */
public record OperatorSuggestion(
        String code,
        String name,
        String kind,
        String offers,
        int usualDelay,
        int expectedDays,
        WaitingTimes observed,
        int rank,
        String reason) {

    /** What was seen so far, in French. */
    public String observedText() {
        if (observed == null) {
            return "pas assez de recul";
        }
        var base = " (" + observed.count() + " demandes)";
        if (observed.median() == null) {
            return "moins d'une demande sur deux aboutit" + base;
        }
        return observed.threeQuarters() == null
                ? "1 sur 2 sous " + observed.median() + " jours" + base
                : "3 sur 4 sous " + observed.threeQuarters() + " jours" + base;
    }
}
