package fr.convergence.engine.rights;

/** The register does not take the line: what the line tells must not happen, nothing is shown and nothing is recorded. */
public class NotWrittenDown extends RuntimeException {

    /** @param cause technical cause, never shown */
    public NotWrittenDown(Throwable cause) {
        super("the register does not take the line", cause);
    }
}
