package fr.convergence.mobilisation;

/**
 * A need is over, whatever came of it.
 *
 * @param domain code of the {@link fr.convergence.parcours.Domain}
 * @param result code of the {@link NeedResult}
 */
public record MobilisationClosed(String reference, String siae, String domain, String result) {}
