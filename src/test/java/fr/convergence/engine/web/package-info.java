/** Ce que voit le navigateur d'un vrai serveur : appels permis, réponses, en-têtes. */
package fr.convergence.engine.web;
