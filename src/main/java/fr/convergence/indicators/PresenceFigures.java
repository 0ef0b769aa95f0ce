package fr.convergence.indicators;

import java.time.LocalDate;
import java.util.List;

/**
 * How long people stay, by structure.
 *
 * @param reference what the programme's text reports
 * @param total all structures together; null for a single one
 */
public record PresenceFigures(
        LocalDate from, LocalDate to, String reference, List<Line> structures, Line total, List<Definition> definitions) {

    /** Figures as they may be shown. @param siae code; null for the total */
    public record Line(String siae, String name, String people, String mean, String median, String beyond) {}
}
