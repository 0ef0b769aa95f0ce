package fr.convergence.engine.rights;

import java.util.List;

/** The product may not start as it is set: one French sentence a fault, each naming the setting to correct. */
public class StartRefused extends RuntimeException {

    StartRefused(List<String> faults) {
        super("Convergence ne démarre pas :\n - " + String.join("\n - ", faults));
    }
}
