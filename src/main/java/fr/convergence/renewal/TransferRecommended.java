package fr.convergence.renewal;

/** The commission recommends that the person goes on in another SIAE. @param by account of who recorded the decision */
public record TransferRecommended(String reference, String siae, String by) {}
