package fr.convergence.retention;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody whose time is over or nearly so; references only.
 *
 * @param fact last contact, in French
 * @param noticedOn when her fil rouge and the DPO were told; null when they were not
 * @param erasesOn first day on which she may be forgotten
 */
public record DueFile(
        List<String> references, String siae, LocalDate lastContactOn, String fact, LocalDate dueOn, LocalDate noticedOn, LocalDate erasesOn,
        State state, String source) {

    /** What comes next. */
    public enum State {
        TO_NOTICE("Avis à envoyer"),
        NOTICED("Avis envoyé"),
        DUE("À effacer"),
        HELD("Effacement suspendu");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** French name. */
        public String label() {
            return label;
        }
    }
}
