/**
 * Règles du programme : où elles s'évaluent (tables de décision) et comment elles disent non.
 *
 * <p>No other package of the domain knows the decision engine: it asks {@link fr.convergence.rules.RuleBook}.
 */
package fr.convergence.rules;
