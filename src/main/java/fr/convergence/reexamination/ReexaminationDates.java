package fr.convergence.reexamination;

import java.time.LocalDate;

/**
 * Days of a wait that has its own delay.
 *
 * @param dueOn last day, included
 * @param remindOn reminder to who has it in hand
 * @param escalateOn alert to somebody else before the last day; null when there is none
 * @param closesOn day on which the delay is over
 */
public record ReexaminationDates(LocalDate dueOn, LocalDate remindOn, LocalDate escalateOn, LocalDate closesOn) {}
