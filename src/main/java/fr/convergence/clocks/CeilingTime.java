package fr.convergence.clocks;

import java.time.LocalDate;
import java.time.Period;

/**
 * How far one reason lets the person go with this employer.
 *
 * @param reason code of the reason
 * @param open whether it may be used
 * @param lastDay last day: the first of the contract's, the PASS's and the programme's
 * @param remaining from the day after to that last day
 */
public record CeilingTime(String reason, boolean open, LocalDate lastDay, Period remaining, Figure figure) {}
