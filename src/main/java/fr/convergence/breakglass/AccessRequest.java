package fr.convergence.breakglass;

/** What a colleague says when she opens a file in an emergency. */
public record AccessRequest(String reference, AccessReason reason, String words) {}
