/** Revue mensuelle des accès d'urgence : ce que le moteur demande et ce qu'on lui répond. */
package fr.convergence.accessreview.process;
