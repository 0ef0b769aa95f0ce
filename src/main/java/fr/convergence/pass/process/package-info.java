/** Le PASS IAE vu du moteur : son descripteur, ce qu'il entend des parcours et de la commission, ses formulaires, ses délégués. */
package fr.convergence.pass.process;
