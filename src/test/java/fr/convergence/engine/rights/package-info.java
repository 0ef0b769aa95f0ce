/** Droits : vérifiés sur un vrai moteur, et par les appels que font les écrans. */
package fr.convergence.engine.rights;
