package fr.convergence.consent;

import fr.convergence.parcours.Domain;

/**
 * The person took an agreement back, or it came to its term: whatever runs on it stops at once.
 *
 * @param organisation the only one it was about; null when it is about every one of that kind
 */
public record ConsentWithdrawn(String reference, Domain domain, Recipient recipient, String organisation) {

    /** About every organisation of that kind. */
    public ConsentWithdrawn(String reference, Domain domain, Recipient recipient) {
        this(reference, domain, recipient, null);
    }
}
