package fr.convergence.encryption;

/** A sealed value does not open: it was altered, moved from another column, or sealed with a key that is not here. */
public class Unreadable extends RuntimeException {

    Unreadable(SealedColumn column) {
        super("a value of " + column + " cannot be opened: altered, moved, or sealed with another key");
    }
}
