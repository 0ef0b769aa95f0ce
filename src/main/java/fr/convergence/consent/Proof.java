package fr.convergence.consent;

import java.time.LocalDate;

/**
 * How the person answered.
 *
 * @param evidence where the signed paper or the note is kept; null when there is none
 * @param expiresOn last day of an agreement; null for the usual duration
 */
public record Proof(ConsentMeans means, String evidence, LocalDate expiresOn) {

    /** Without a paper, for the usual duration. */
    public static Proof by(ConsentMeans means) {
        return new Proof(means, null, null);
    }
}
