/** Livraison : ce que disent l'image et la composition, sans moteur de conteneurs. */
package fr.convergence.packaging;
