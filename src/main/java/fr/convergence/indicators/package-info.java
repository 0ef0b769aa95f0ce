/**
 * Indicateurs pour les responsables : des nombres définis, jamais des personnes. Un effectif trop faible n'est pas montré,
 * ni ce qui permettrait de le retrouver par différence.
 */
package fr.convergence.indicators;
