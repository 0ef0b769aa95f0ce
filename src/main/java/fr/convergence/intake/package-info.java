/** Accueil : de l'orientation d'une personne jusqu'à son premier contrat, ou à une autre proposition. */
package fr.convergence.intake;
