package fr.convergence.commission;

import java.time.LocalDate;

/** Days of a step of a session. @param dueOn expected on @param remindOn reminder @param escalateOn alert to somebody else */
public record SessionDates(LocalDate dueOn, LocalDate remindOn, LocalDate escalateOn) {}
