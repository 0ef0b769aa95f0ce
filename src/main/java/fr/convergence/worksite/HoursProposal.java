package fr.convergence.worksite;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A step of working time proposed to the person, up or down.
 *
 * @param weeklyHours hours a week, at most 35 and at most the contract's unless it is amended
 * @param startsOn first day of the step
 * @param amendedOn day on which the amendment was signed; null when the contract stays as it is
 * @param derogation the contract provides for less than the legal minimum
 * @param words what she says of it; may be null
 */
public record HoursProposal(
        BigDecimal weeklyHours, LocalDate startsOn, HoursAnswer answer, LocalDate amendedOn, boolean derogation, String words) {}
