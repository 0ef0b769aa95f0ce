package fr.convergence.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Runs a step as the programme rather than as the person at the screen: she needs no right of her own to make a phase
 * start elsewhere, to have a rule evaluated, or to see who her colleagues are.
 */
@Component
public class AsProgramme {

    private final IdentityService identity;

    AsProgramme(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** Runs the step without anybody logged in, then puts the person back. */
    public <T> T run(Supplier<T> step) {
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return step.get();
        } finally {
            if (person != null) {
                identity.setAuthentication(person);
            }
        }
    }
}
