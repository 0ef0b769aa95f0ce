/** Calendrier : jours ouvrés et jours fériés français, heures de Paris. */
package fr.convergence.calendar;
