package fr.convergence.commission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A vote. All numbers are persons. */
@Embeddable
public record Votes(
        @Column(name = "votes_for") Integer inFavour,
        @Column(name = "votes_against") Integer against,
        @Column(name = "abstentions") Integer abstentions) {

    int total() {
        return inFavour + against + abstentions;
    }

    boolean adopts() {
        return inFavour > against;
    }
}
