/**
 * Commission de renouvellement : les séances, leur ordre du jour, les décisions et leur notification.
 *
 * <p>Public: {@link fr.convergence.commission.CommissionService}, {@link fr.convergence.commission.DeliberationService} and
 * {@link fr.convergence.commission.CommissionAlerts}, the values they take and give, and the events they publish.
 */
package fr.convergence.commission;
