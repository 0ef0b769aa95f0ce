package fr.convergence.confidentiality;

/** How much of something a reader sees, from nothing to everything. */
public enum View {
    /** Not even that it exists: absent, never greyed. */
    NOTHING("Rien, pas même une mention"),
    /** Only that something of the domain is under way. */
    EXISTENCE("Seulement que cela existe"),
    /** All of it. */
    FULL("Tout");

    private final String label;

    View(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Whether all may be read. */
    public boolean isFull() {
        return this == FULL;
    }

    /** Whether anything may be shown at all. */
    public boolean isSomething() {
        return this != NOTHING;
    }

    View or(View other) {
        return compareTo(other) < 0 ? other : this;
    }
}
