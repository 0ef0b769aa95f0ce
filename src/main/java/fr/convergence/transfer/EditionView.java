package fr.convergence.transfer;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An edition of a passport.
 *
 * @param number first, second… of the parcours
 * @param sha256 print of its content, 64 hexadecimal digits, the same on paper and in the data
 * @param paper document to be printed
 * @param data the same as data
 * @param host receipt by the structure that reads it; null before
 * @param person receipt by the person; null before
 */
public record EditionView(int number, String sha256, LocalDate madeOn, UUID paper, UUID data, Receipt host, Receipt person) {}
