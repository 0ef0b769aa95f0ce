package fr.convergence.clocks;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The clock of the PASS IAE, counted twice: in months as the law does, in days as the State's platform does.
 *
 * @param lastDay last day in law mode
 * @param remaining from the day after to that last day
 * @param platformLastDay last day in platform mode
 * @param platformRemaining days left in platform mode, the day included
 */
public record PassTime(LocalDate start, LocalDate lastDay, Period remaining, LocalDate platformLastDay, long platformRemaining,
        List<Figure> figures) {}
