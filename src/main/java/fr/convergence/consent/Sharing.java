package fr.convergence.consent;

import fr.convergence.parcours.Domain;

/**
 * What the person is asked about: to tell that domain, to that recipient, for that.
 *
 * @param organisation code of one organisation; null for every one of that kind
 */
public record Sharing(Domain domain, Recipient recipient, String organisation, SharingPurpose purpose) {

    /** With every organisation of the kind, for what that kind is there for. */
    public static Sharing of(Domain domain, Recipient recipient) {
        return new Sharing(domain, recipient, null, recipient.purpose());
    }

    /** With one organisation, for what its kind is there for. */
    public static Sharing with(Domain domain, Recipient recipient, String organisation) {
        return new Sharing(domain, recipient, organisation, recipient.purpose());
    }

    Sharing withAll() {
        return new Sharing(domain, recipient, null, purpose);
    }
}
