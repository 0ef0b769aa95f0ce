/** Droits : comptes, professions, structures, listes, ce que chacun peut faire d'une tâche et ce qu'il a ouvert. */
package fr.convergence.engine.rights;
