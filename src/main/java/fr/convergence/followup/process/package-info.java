/** Le suivi d'un an vu du moteur : son descripteur, ses formulaires, ses délégués, ce qui le lance et ce qui l'arrête. */
package fr.convergence.followup.process;
