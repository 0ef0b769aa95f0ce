package fr.convergence.commission;

/** A member of a session. @param present whether the member came; false before the session */
public record MemberView(String account, boolean present) {}
