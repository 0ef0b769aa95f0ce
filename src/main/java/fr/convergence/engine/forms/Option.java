package fr.convergence.engine.forms;

/** One choice of a select, a radio or a checklist. */
public record Option(String value, String label) {}
