package fr.convergence.engine.web;

import java.util.List;

/**
 * Calls of ours under {@code /camunda/api} that the screens need. A capability that adds a controller there declares
 * its calls in a bean of this kind; without it, every one of them is refused.
 */
public interface OpenCalls {

    /** The calls, each with whom it is open to; the controller still checks group, structure and parcours itself. */
    List<Call> calls();
}
