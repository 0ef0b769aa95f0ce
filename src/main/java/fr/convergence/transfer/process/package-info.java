/** La poursuite vue du moteur : son descripteur, ses formulaires, ses délégués, ce qui la lance et ce qui l'arrête. */
package fr.convergence.transfer.process;
