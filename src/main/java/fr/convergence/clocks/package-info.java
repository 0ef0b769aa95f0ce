/**
 * Horloges : le contrat chez chaque employeur, le PASS IAE de la personne, le programme. Chaque chiffre s'explique : la
 * règle, sa source, les événements comptés.
 *
 * <p>Public: {@link fr.convergence.clocks.ClockService}, {@link fr.convergence.clocks.Regimes} and the values they give.
 */
package fr.convergence.clocks;
