package fr.convergence.renewal;

import fr.convergence.confidentiality.Whole;
import java.util.List;

/** What earlier commissions agreed on with people, and whether it was done; the capability that keeps it adds a bean of this kind. */
public interface EarlierCommitments {

    /** One line a commitment, the oldest first; empty when there is none. */
    @Whole("what the commission itself decided")
    List<Line> lines(String reference);
}
