package fr.convergence.commission;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something the commission agreed on, and what became of it.
 *
 * @param owner account of who takes care of it
 * @param dueOn last day to do it, included; null in decisions taken before days were asked
 * @param result null as long as nobody said
 * @param note what is said of the result; null without
 */
public record Commitment(
        UUID id, String text, String owner, LocalDate dueOn, LocalDate decidedOn, CommitmentResult result, String note) {}
