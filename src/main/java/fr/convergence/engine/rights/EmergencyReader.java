package fr.convergence.engine.rights;

/** Somebody who reads a file she has no right on, for a short time and with a reason that was announced. She reads, nothing more. */
public interface EmergencyReader {

    /** Whether an emergency access of hers to that file is open at this moment. */
    boolean isOpenFor(String account, String reference);
}
