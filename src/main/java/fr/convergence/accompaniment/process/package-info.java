/** L'accompagnement vu du moteur : son descripteur, ses formulaires, ses délégués, ce qui l'engage et ce qui l'arrête. */
package fr.convergence.accompaniment.process;
