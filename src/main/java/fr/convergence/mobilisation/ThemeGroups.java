package fr.convergence.mobilisation;

/**
 * Who follows a need, as groups of the engine.
 *
 * @param partnership group of the partnership officers of the theme
 * @param referent group of the referent who follows it with the person, or of the fil rouge
 */
public record ThemeGroups(String partnership, String referent) {}
