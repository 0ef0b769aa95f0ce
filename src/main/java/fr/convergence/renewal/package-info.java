/**
 * Dossier de renouvellement : les deux évaluations, l'avis de l'encadrant, la parole de la personne, la proposition, et ce
 * qui suit la décision de la commission.
 *
 * <p>Public: {@link fr.convergence.renewal.RenewalService}, {@link fr.convergence.renewal.RenewalOutcomeService} and {@link
 * fr.convergence.renewal.RenewalAlerts}, the values they take and give, the events they publish, and {@link
 * fr.convergence.renewal.RenewalFileSection}, by which another capability adds its page to the file. {@link
 * fr.convergence.renewal.FreezeService} freezes it for a session, {@link fr.convergence.renewal.DossierService} opens it to a
 * reader, {@link fr.convergence.renewal.EarlierCommitments} brings what earlier commissions agreed on.
 */
package fr.convergence.renewal;
