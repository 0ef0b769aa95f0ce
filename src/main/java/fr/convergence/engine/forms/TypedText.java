package fr.convergence.engine.forms;

/**
 * What somebody typed into one input of a form.
 *
 * @param key of the input
 * @param label French label, by which a refusal names the input
 */
record TypedText(String key, String label, String text) {}
