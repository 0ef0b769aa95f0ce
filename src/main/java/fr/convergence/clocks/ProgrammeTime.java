package fr.convergence.clocks;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The clock of the programme, over all SIAE: nothing stops it.
 *
 * @param followupUntil last day of the year that follows a hire; null before
 */
public record ProgrammeTime(LocalDate start, LocalDate lastDay, Period used, Period remaining, LocalDate followupUntil, List<Figure> figures) {}
