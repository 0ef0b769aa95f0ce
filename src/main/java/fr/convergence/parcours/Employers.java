package fr.convergence.parcours;

/** What the tables need to know of an employer. The directory answers: the pathway knows no structure by itself. */
public interface Employers {

    /** Code of the kind of SIAE, for example {@code ACI}. @throws fr.convergence.rules.Refusal when the structure is unknown */
    String kindOf(String siae);
}
