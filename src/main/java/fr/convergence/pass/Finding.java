package fr.convergence.pass;

import fr.convergence.rules.Refusal;
import java.util.List;

/**
 * Whether something is possible, and why.
 *
 * @param why French sentences; the ones that forbid when it is not possible
 */
public record Finding(boolean possible, List<String> why) {

    public Finding {
        why = List.copyOf(why);
    }

    /** Possible unless something forbids. */
    static Finding of(List<String> obstacles, String otherwise) {
        return obstacles.isEmpty() ? new Finding(true, List.of(otherwise)) : new Finding(false, obstacles);
    }

    /** @throws Refusal with the obstacles when it is not possible */
    void require() {
        Refusal.unless(possible, String.join(" ", why));
    }
}
