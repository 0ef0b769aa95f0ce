/** Les rôles du parcours, tels que le moteur les demande pour adresser une tâche. */
package fr.convergence.parcours.process;
