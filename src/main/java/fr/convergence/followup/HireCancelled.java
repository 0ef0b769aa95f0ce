package fr.convergence.followup;

/** A declared hire fell through before its first day, or another one took its place; the accompaniment goes on. */
public record HireCancelled(String reference, String siae) {}
