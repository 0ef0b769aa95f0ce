/** La commission vue du moteur : son descripteur, ce qu'elle entend, ses formulaires, ses délégués. */
package fr.convergence.commission.process;
