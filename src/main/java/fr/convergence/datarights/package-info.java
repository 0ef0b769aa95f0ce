/**
 * Droits des personnes : accès, rectification, limitation, opposition, effacement, dans le mois.
 *
 * <p>Public: {@link fr.convergence.datarights.DataRequestService}, from the request to the answer; {@link
 * fr.convergence.datarights.ExecutionService}, which does what was granted; {@link
 * fr.convergence.datarights.LimitationService}, which says whether a file is frozen.
 */
package fr.convergence.datarights;
