/** Ce qui se tient entre le navigateur et le moteur : appels permis, réponses en français, en-têtes, journal des accès. */
package fr.convergence.engine.web;
