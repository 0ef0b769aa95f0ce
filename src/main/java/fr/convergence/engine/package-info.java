/**
 * Le moteur : seul endroit, avec les paquets {@code *.process}, où Camunda est connu.
 *
 * <p>{@code forms} is the gateway between Tasklist and the domain, {@code rights} who may do what, {@code deploy} how
 * models reach the engine, {@code rules} how decision tables are evaluated, {@code time} how the clock is shared.
 */
package fr.convergence.engine;
