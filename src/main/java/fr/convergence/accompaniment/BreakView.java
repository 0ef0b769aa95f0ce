package fr.convergence.accompaniment;

import fr.convergence.parcours.ContractEnd;
import java.time.LocalDate;
import java.util.List;

/**
 * A broken contract and what is being done about it.
 *
 * @param attempts failed attempts to reach the person, in order
 * @param decision what was decided; null while it is under review
 */
public record BreakView(
        ContractEnd reason, LocalDate brokenOn, String note, List<Attempt> attempts, BreakDecision decision) {}
