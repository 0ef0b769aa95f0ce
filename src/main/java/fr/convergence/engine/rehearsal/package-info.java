/** Répétition : jouer des journées de travail par les mêmes formulaires que dans Tasklist, avec une horloge tenue. */
package fr.convergence.engine.rehearsal;
