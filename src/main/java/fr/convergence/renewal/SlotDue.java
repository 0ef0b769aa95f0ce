package fr.convergence.renewal;

/** The term comes near enough for a place to be booked with the commission, even if the file is still being written. */
public record SlotDue(String reference, String siae) {}
