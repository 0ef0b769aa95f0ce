package fr.convergence.clocks;

import java.time.LocalDate;

/**
 * When a prolongation of the PASS IAE may be asked for. Days included.
 *
 * @param source document of the rule
 */
public record RequestWindow(LocalDate opensOn, LocalDate closesOn, String label, String source) {}
