/** Le nouvel examen vu du moteur : son descripteur, ce qu'il entend, ses formulaires, ses délégués. */
package fr.convergence.reexamination.process;
