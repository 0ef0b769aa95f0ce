package fr.convergence.transfer;

/** Who has a copy of the passport. */
public enum PassportHolder {
    HOST,
    PERSON
}
