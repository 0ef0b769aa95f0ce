/**
 * Calendrier d'un terme : ce qui se fait six, quatre, trois, deux et un mois avant, et qui suit le terme quand il bouge.
 *
 * <p>Public: {@link fr.convergence.term.TermCalendarService}, {@link fr.convergence.term.PlanReviewService}, {@link
 * fr.convergence.term.TermAlerts} and the values they take and give. The days themselves belong to the renewal: {@link
 * fr.convergence.renewal.RenewalCalendar}.
 */
package fr.convergence.term;
