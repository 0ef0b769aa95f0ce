package fr.convergence.renewal;

import java.util.UUID;

/** There is nothing to decide any more: the file leaves the agenda. */
public record FileWithdrawn(UUID file, String reference, String siae) {}
