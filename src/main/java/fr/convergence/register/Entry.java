package fr.convergence.register;

import java.util.Set;
import java.util.UUID;

/**
 * A line to be written.
 *
 * @param salt random, different for each line; see {@link Seal}
 * @param account who did it; null when the programme itself did
 * @param professions her groups at that moment
 * @param reference parcours or session; null when the line is about no file
 * @param element code of the screen, page, paper, operation or row
 * @param purpose key of the process for which it was done; null for a page
 * @param changes JSON of codes and seals, never a word somebody wrote; null when there is nothing to say
 */
public record Entry(UUID salt, Kind kind, String account, Set<String> professions, String reference, String element, String purpose,
        String changes) {

    /** A line with a salt of its own. */
    public Entry(Kind kind, String account, Set<String> professions, String reference, String element, String purpose, String changes) {
        this(UUID.randomUUID(), kind, account, professions, reference, element, purpose, changes);
    }
}
