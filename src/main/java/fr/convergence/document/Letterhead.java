package fr.convergence.document;

import java.time.LocalDate;

/**
 * What stands above the title.
 *
 * @param structure name of the structure that writes
 * @param kind what the structure is, in French
 * @param addressee to whom the paper is handed; null when it goes to nobody in particular
 */
record Letterhead(String structure, String kind, String city, LocalDate on, String reference, String addressee) {}
