package fr.convergence.retention;

/** Somebody was forgotten because she asked. @param request number of her request */
public record ErasureDone(String request) {}
