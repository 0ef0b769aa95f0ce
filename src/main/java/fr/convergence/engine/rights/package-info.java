/** Droits : professions, structures, et ce que chacun peut faire d'une tâche. */
package fr.convergence.engine.rights;
