/** Le calendrier d'un terme vu du moteur : son descripteur, ce qu'il entend, son formulaire, ses délégués. */
package fr.convergence.term.process;
