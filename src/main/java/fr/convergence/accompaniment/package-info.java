/**
 * Accompagnement concerté : le plan co-construit avec la personne, le fil tenu par le fil rouge, les concertations
 * entre référents, la veille des termes et la sortie du programme.
 */
package fr.convergence.accompaniment;
