package fr.convergence.pass;

import java.time.LocalDate;

/**
 * When a request is to be declared.
 *
 * @param opensOn day from which the platform accepts it; today when it does already
 */
public record ExtensionDates(LocalDate opensOn, LocalDate remindOn, LocalDate escalateOn) {}
