/**
 * Poursuite dans une autre SIAE : de la proposition au relais entre deux fils rouges, et au retour si cela échoue. Le
 * programme dure jusqu'à cinq ans sur plusieurs structures : les horloges de la personne la suivent.
 */
package fr.convergence.transfer;
