package fr.convergence.commission;

import java.time.LocalDate;

/**
 * What the commission agrees on besides: proposed to the person, or a condition of the renewal.
 *
 * @param owner account of who takes care of it
 * @param dueOn last day to do it, included
 */
public record ProposedAction(String action, String owner, LocalDate dueOn) {}
