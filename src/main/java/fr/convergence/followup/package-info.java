/**
 * Suivi d'un an après l'embauche : l'accompagnement continue pendant que l'employeur s'occupe du travail, puis passe le
 * relais au droit commun si la personne en a besoin et le souhaite.
 *
 * <p>Public: the services, what they take and give, and the events {@link fr.convergence.followup.FollowupEnded},
 * {@link fr.convergence.followup.JobLost} and {@link fr.convergence.followup.HireCancelled}.
 */
package fr.convergence.followup;
