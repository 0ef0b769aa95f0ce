/** Mots de passe, freins aux essais, second facteur, comptes fermés. */
package fr.convergence.identity;
