/** Annuaire : structures de l'insertion et opérateurs du réseau de partenaires. */
package fr.convergence.directory;
