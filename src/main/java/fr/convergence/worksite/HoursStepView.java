package fr.convergence.worksite;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A step of working time she agreed to. @param by account of who recorded it */
public record HoursStepView(BigDecimal weeklyHours, LocalDate startsOn, String by) {}
