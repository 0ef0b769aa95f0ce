package fr.convergence.commission;

import fr.convergence.parcours.French;
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

    /** «3 pour, 1 contre, 0 abstention». */
    String text() {
        return inFavour + " pour, " + against + " contre, " + French.count(abstentions, "abstention", "abstentions");
    }

    boolean adopts() {
        return inFavour > against;
    }
}
