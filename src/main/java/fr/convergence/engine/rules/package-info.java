/** Tables de décision : le livre des règles du domaine, tel que le moteur l'évalue. */
package fr.convergence.engine.rules;
