package fr.convergence.retention;

/** Figures of a capability that must say the same of closed periods after somebody is forgotten. */
public interface AnonymousFigures {

    /** Counts her for good, without her: called once, in the transaction that deletes her lines, before it does. */
    void keep(DataSubject subject);
}
