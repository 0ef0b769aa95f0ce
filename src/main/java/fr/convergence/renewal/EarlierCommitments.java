package fr.convergence.renewal;

import java.util.List;

/** What earlier commissions agreed on with people, and whether it was done; the capability that keeps it adds a bean of this kind. */
public interface EarlierCommitments {

    /** One line a commitment, the oldest first; empty when there is none. */
    List<Line> lines(String reference);
}
