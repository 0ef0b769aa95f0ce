package fr.convergence.renewal;

/** The file is complete: it waits for a session of the commission. */
public record FileReady(String reference, String siae) {}
