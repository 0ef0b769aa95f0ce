package fr.convergence.worksite;

/**
 * Steps around the hours worked now; the person chooses.
 *
 * @param stepUp usual next step, in hours a week
 * @param stepDown usual step back
 * @param minimum hours a week below which the contract must provide for it
 * @param source where this comes from
 */
public record HoursLadder(int stepUp, int stepDown, int minimum, String source) {}
