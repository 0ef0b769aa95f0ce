package fr.convergence.pass;

import java.time.LocalDate;
import java.util.List;

/**
 * What must be known before a PASS IAE is closed.
 *
 * @param hires first days of the person's contracts
 * @param contractEnds last days of contracts that are signed, null for one without a term
 * @param pendingApplications days on which applications that still wait were made
 */
public record ClosureFacts(List<LocalDate> hires, List<LocalDate> contractEnds, List<LocalDate> pendingApplications) {}
