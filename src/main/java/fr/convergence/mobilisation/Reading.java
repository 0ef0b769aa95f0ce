package fr.convergence.mobilisation;

import java.time.LocalDate;

/**
 * Where a request stands after the inbox was read.
 *
 * @param answer NONE, ACCEPTED, QUESTION or REFUSED
 * @param remindOn day of the next reminder; null when none is left
 * @param answerDueOn last day of the operator
 * @param appointmentOn day on which the person is received; null without an agreement
 * @param operatorLeft whether another operator could be asked
 */
public record Reading(
        String answer, LocalDate remindOn, LocalDate answerDueOn, LocalDate appointmentOn, boolean operatorLeft) {}
