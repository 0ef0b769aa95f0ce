/**
 * Attaques : une classe par groupe de la liste, contre le produit réellement démarré, par de vraies requêtes. Toutes les
 * réponses sont gardées ; la dernière classe y cherche ce qui n'aurait pas dû sortir.
 */
package fr.convergence.attack;
