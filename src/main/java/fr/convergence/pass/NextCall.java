package fr.convergence.pass;

import java.time.LocalDate;

/**
 * When somebody is called again about an answer that does not come.
 *
 * @param remindersDone whether the prescriber was reminded as often as foreseen: the next call is an alert
 */
public record NextCall(LocalDate on, boolean remindersDone) {}
