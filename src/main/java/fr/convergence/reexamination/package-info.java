/**
 * Remise de la décision et nouvel examen : la décision est remise à la personne, qui peut la contester ; quelqu'un d'autre
 * l'examine alors à nouveau et lui répond.
 *
 * <p>Public: {@link fr.convergence.reexamination.ReexaminationService}, {@link
 * fr.convergence.reexamination.ReexaminationAlerts}, the values they take and give, and the event they publish.
 */
package fr.convergence.reexamination;
