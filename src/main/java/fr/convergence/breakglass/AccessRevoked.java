package fr.convergence.breakglass;

/** The DPO took an open emergency access back: it is closed, its review begins. */
public record AccessRevoked(String number) {}
