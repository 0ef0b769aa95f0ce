/**
 * Parcours : le cheminement d'une personne dans le programme, ses contrats, ses référents et ses trois horloges.
 *
 * <p>Shared core: every capability knows it, it knows none of them. Public: {@link
 * fr.convergence.parcours.ParcoursService}, the values it takes and gives, the events it publishes.
 */
package fr.convergence.parcours;
