package fr.convergence.notification;

/**
 * An appointment that goes with an e-mail, for the reader's calendar.
 *
 * @param method iTIP method (RFC 5546): {@code REQUEST} or {@code CANCEL}
 * @param calendar the iCalendar text (RFC 5545), neutral like the e-mail itself
 */
public record Invitation(String method, String calendar) {}
