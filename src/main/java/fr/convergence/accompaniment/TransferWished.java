package fr.convergence.accompaniment;

/**
 * The person wishes to go on in another SIAE.
 *
 * @param by account of the person who declared it for her
 */
public record TransferWished(String reference, String siae, String by) {}
