package fr.convergence.renewal;

/** A place is to be kept for the file in a session of the commission. */
public record SlotDue(String reference, String siae) {}
