package fr.convergence.document;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A document on a list: what it is, not what it says.
 *
 * @param about reference of the parcours or of the session
 * @param siae structure that keeps it
 * @param paper whether it is printed; otherwise it is data, given as JSON
 * @param sha256 print of its content, 64 hexadecimal digits
 * @param createdBy account; null when the programme itself kept it
 */
public record DocumentView(
        UUID id,
        String about,
        String siae,
        DocumentKind kind,
        String title,
        boolean paper,
        String sha256,
        LocalDate createdOn,
        String createdBy) {}
