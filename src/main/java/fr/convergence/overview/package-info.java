/**
 * Onglet « Dossier » d'une tâche : le parcours d'un coup d'œil, les horloges et pourquoi, les papiers, le dossier de la
 * commission. Cette page ne décide de rien : elle montre ce que les autres savent, à qui peut ouvrir la tâche.
 */
package fr.convergence.overview;
