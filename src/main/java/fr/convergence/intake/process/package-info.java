/** L'accueil vu du moteur : son descripteur, ses formulaires, ses délégués. */
package fr.convergence.intake.process;
