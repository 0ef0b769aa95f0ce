package fr.convergence.engine.rights;

import fr.convergence.rules.Refusal;
import org.camunda.bpm.engine.AuthorizationException;

/** An authorization refused in French: the cause is a {@link Refusal}, so that its sentence reaches the person. */
final class Refused {

    private Refused() {}

    static AuthorizationException saying(String sentence) {
        var refused = new AuthorizationException(sentence);
        refused.initCause(new Refusal(sentence));
        return refused;
    }
}
