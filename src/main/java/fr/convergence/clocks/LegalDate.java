package fr.convergence.clocks;

import java.time.LocalDate;

/**
 * A day on which something ends, opens or must have been done.
 *
 * @param label what happens on that day
 * @param why sentence that says where the day comes from
 * @param source article or document, or «paramètre»
 */
public record LegalDate(LocalDate on, String label, String why, String source) {}
