package fr.convergence.renewal;

/** Says whether a decision on what follows the term is still expected, for example while it is examined again. */
public interface AwaitedDecision {

    /** Whether somebody still has to decide. */
    boolean isAwaited(String reference);
}
