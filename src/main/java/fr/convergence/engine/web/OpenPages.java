package fr.convergence.engine.web;

import java.util.List;

/**
 * Pages and documents of ours under {@code /convergence}. A capability that adds a controller there declares its calls
 * in a bean of this kind, without dependencies; without it, every one of them is refused.
 */
public interface OpenPages {

    /** Path of all of them. */
    String PREFIX = "/convergence";

    /** The calls, paths without the prefix; the controller still checks profession, structure and parcours itself. */
    List<Call> calls();

    /** Those of them that people open by a link, the most used first. */
    default List<PageLink> links() {
        return List.of();
    }
}
