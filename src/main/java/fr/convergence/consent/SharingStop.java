package fr.convergence.consent;

/** Stops all sharing of a file whatever was agreed; a capability that freezes files adds a bean of this kind. */
public interface SharingStop {

    /** Whether nothing of this file may be shared now. */
    boolean stops(String reference);
}
