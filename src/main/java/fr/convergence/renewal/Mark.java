package fr.convergence.renewal;

/**
 * What a reader must know of a line before she relies on it.
 *
 * @param because why, in French
 */
public record Mark(Kind kind, String because) {

    /** Kinds of marks. */
    public enum Kind {
        STALE("Information ancienne"),
        CONTRADICTED("À vérifier");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** French name. */
        public String label() {
            return label;
        }
    }

    /** «À vérifier : la personne n'est pas d'accord». */
    public String words() {
        return kind.label() + " : " + because;
    }
}
