/** Avis et courriers : messages neutres aux professionnels et aux partenaires, courriers remis à la personne. */
package fr.convergence.notification;
