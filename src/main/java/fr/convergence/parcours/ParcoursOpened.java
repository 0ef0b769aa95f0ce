package fr.convergence.parcours;

/** The first contract is signed in this structure: the accompaniment begins, or resumes after a return. */
public record ParcoursOpened(String reference, String siae) {}
