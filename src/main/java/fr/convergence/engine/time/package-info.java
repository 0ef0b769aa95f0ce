/** Une seule horloge pour le domaine et pour le moteur. */
package fr.convergence.engine.time;
