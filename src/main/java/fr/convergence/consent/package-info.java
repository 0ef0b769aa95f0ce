/** Accords de partage : ce que la personne accepte de partager, par domaine et par destinataire, et ce qu'elle retire. */
package fr.convergence.consent;
