package fr.convergence.renewal;

import java.time.LocalDate;

/**
 * How far one legal reason allows to go.
 *
 * @param open whether the reason may be used here
 * @param lastDay last day it allows, programme and length of a decision included
 * @param prescriber whether a prescriber's agreement must be asked besides
 * @param source article or document, or why the reason is closed
 */
public record Ceiling(LegalReason reason, boolean open, LocalDate lastDay, boolean prescriber, String source) {}
