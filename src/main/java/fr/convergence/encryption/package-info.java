/**
 * Chiffrement des colonnes : les mots qui peuvent parler de santé ou de justice sont scellés avant d'atteindre la base, avec
 * une clé gardée ailleurs et que l'on change.
 *
 * <p>A column is sealed in two places that a test compares: {@link fr.convergence.encryption.Sealed} on the entity's field,
 * and a constraint {@code ck_<table>_<column>_sealed} that refuses plain text.
 */
package fr.convergence.encryption;
