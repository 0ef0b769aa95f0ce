package fr.convergence.engine.web;

import java.util.List;

/**
 * Paths outside {@code /camunda} and {@code /convergence} that answer at all. A capability that needs one, a return
 * address of a sign-on for example, declares it in a bean of this kind, without dependencies; every other path is not
 * there.
 */
public interface OpenPaths {

    /** Whole paths, or beginnings of paths when they end by a slash; for example {@code /actuator/health}. */
    List<String> paths();
}
