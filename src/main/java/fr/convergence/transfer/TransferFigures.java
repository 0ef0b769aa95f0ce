package fr.convergence.transfer;

import fr.convergence.indicators.Definition;
import java.time.LocalDate;
import java.util.List;

/**
 * How parcours go on in other structures.
 *
 * @param from first day of the period
 * @param to last day of the period
 * @param reference what the programme's text reports, printed beside the figures and never mixed with them
 * @param structures one line a structure
 * @param total all of them; null for a single structure
 * @param definitions what each figure counts
 */
public record TransferFigures(
        LocalDate from, LocalDate to, String reference, List<Line> structures, Line total, List<Definition> definitions) {

    /**
     * Figures as they may be shown: «—» without anybody, «effectif trop faible» when somebody could be recognised.
     *
     * @param siae code; null for the total
     */
    public record Line(
            String siae, String name, String proposed, String continued, String delay, String failedWithinThreeMonths,
            String failedWithinSixMonths) {}
}
