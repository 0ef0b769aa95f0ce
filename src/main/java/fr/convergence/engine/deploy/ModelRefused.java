package fr.convergence.engine.deploy;

import java.util.List;

/** Models that may not reach the engine: one French sentence a fault, each naming its file and element. */
public class ModelRefused extends RuntimeException {

    private final List<String> faults;

    ModelRefused(List<String> faults) {
        super("Modèles refusés, rien n'a été déployé :\n - " + String.join("\n - ", faults));
        this.faults = List.copyOf(faults);
    }

    /** What to correct. */
    public List<String> faults() {
        return faults;
    }
}
