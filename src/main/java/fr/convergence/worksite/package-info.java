/**
 * Stabilisation sur le chantier : l'accueil sur le poste, les points réguliers sur le travail, les heures faites, les
 * étapes d'heures choisies avec la personne, les incidents. Rien ici ne parle de santé, de justice ni de dettes.
 */
package fr.convergence.worksite;
