package fr.convergence.parcours;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a contract of insertion says.
 *
 * @param siae code of the employer
 * @param weeklyHours hours a week, at most 35
 * @param startsOn first day
 * @param endsOn last day, included
 */
public record ContractTerms(String siae, ContractKind kind, BigDecimal weeklyHours, LocalDate startsOn, LocalDate endsOn) {}
