package fr.convergence.commission;

/** Where a session stands. */
public enum SessionStatus {
    /** Agenda still open: complete files join it by themselves. */
    PLANNED("En préparation"),
    /** Members and persons have been told; the agenda is closed. */
    CONVENED("Convoquée"),
    /** Not held on its day: a new date is to be set, or the session given up. */
    NOT_HELD("À reporter"),
    /** Quorum reached, decisions are being taken. */
    OPEN("Ouverte"),
    /** Decisions notified. */
    CLOSED("Close"),
    CANCELLED("Annulée");

    private final String label;

    SessionStatus(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}
