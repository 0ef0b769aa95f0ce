/** Revue mensuelle des accès d'urgence : tous les usages d'un mois, relus ensemble par structure. */
package fr.convergence.accessreview;
