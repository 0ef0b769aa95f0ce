package fr.convergence.retention;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Somebody about whom data are kept: a person with all her parcours and referrals, or a referral that never became a person.
 *
 * @param person null when nobody was registered yet
 * @param references of her parcours and referrals, at least one
 */
public record DataSubject(UUID person, Set<String> references) {

    /** Refuses a subject without any reference: everything would match. */
    public DataSubject {
        if (references.isEmpty()) {
            throw new IllegalArgumentException("a data subject has at least one reference");
        }
        references = new TreeSet<>(references);
    }
}
