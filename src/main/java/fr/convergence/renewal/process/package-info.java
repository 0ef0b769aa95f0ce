/** Le renouvellement vu du moteur : son descripteur, ce qu'il entend, ses formulaires, ses délégués. */
package fr.convergence.renewal.process;
