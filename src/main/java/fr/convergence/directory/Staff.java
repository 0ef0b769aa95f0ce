package fr.convergence.directory;

/** A colleague who can be named. @param account login @param name as people read it */
public record Staff(String account, String name) {}
