/**
 * PASS IAE : le parcours d'insertion d'une personne vu par l'État, à travers toutes les SIAE. Sa durée, ses suspensions,
 * ses prolongations, sa clôture, son délai de carence ; et les demandes faites sur la plateforme de l'État.
 *
 * <p>Public: {@link fr.convergence.pass.PassService} (the life of the PASS), {@link fr.convergence.pass.ExtensionService}
 * (what is asked of the State), the values they take and give. No call is made to the platform: people copy.
 */
package fr.convergence.pass;
