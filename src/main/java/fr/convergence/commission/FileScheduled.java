package fr.convergence.commission;

/** A file is on the agenda of a session. @param session reference of the session */
public record FileScheduled(String reference, String session) {}
