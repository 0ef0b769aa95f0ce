package fr.convergence.renewal;

/** The contract will not be renewed: the exit is to be prepared with the person. */
public record ExitToPrepare(String reference, String siae) {}
