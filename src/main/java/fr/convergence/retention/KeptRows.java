package fr.convergence.retention;

/**
 * Lines that stay when somebody is forgotten, because they prove what others did: their owner takes the person out of them.
 * Without a bean of this kind, every line with a reference is deleted.
 */
public interface KeptRows {

    /** Name of the table. */
    String table();

    /** Takes the person out, in the transaction of the erasure; doing it again does nothing more. */
    void forget(DataSubject subject);
}
