/**
 * Qui vous êtes : mots de passe difficiles à deviner, freins aux essais répétés, second facteur, comptes fermés.
 *
 * <p>Knows neither the engine nor the web: {@code engine.rights} and {@code engine.signin} ask it.
 */
package fr.convergence.identity;
