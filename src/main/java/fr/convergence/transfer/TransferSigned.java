package fr.convergence.transfer;

/** A contract was signed with the structure that takes over: what was being prepared in the structure of origin stops. */
public record TransferSigned(String reference, String siae, String host) {}
