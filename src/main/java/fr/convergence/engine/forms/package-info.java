/**
 * Passerelle des formulaires : tout ce que Tasklist affiche vient du domaine à l'instant, tout ce qu'il envoie est
 * contrôlé, typé et remis au domaine dans la transaction du moteur.
 */
package fr.convergence.engine.forms;
