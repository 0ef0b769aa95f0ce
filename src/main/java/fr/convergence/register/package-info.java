/**
 * Registre des accès et des écritures : qui a lu, qui a écrit, ce que le moteur a exécuté. Les lignes ne font que s'ajouter,
 * chacune scellée derrière la précédente ; ce qui ne peut pas s'y inscrire n'a pas lieu.
 */
package fr.convergence.register;
