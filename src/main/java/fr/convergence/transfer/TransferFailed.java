package fr.convergence.transfer;

/**
 * The person does not go on elsewhere: no structure was found, she stays, or she came back. Her term must be looked at
 * again by the structure that has her now.
 */
public record TransferFailed(String reference, String siae) {}
