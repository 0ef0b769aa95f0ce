/** Oubli : ce que le moteur garde d'une personne (instances en cours, historique, contenus) est effacé avec son dossier. */
package fr.convergence.engine.forget;
