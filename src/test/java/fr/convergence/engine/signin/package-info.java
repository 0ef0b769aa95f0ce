/** Entrer et sortir. */
package fr.convergence.engine.signin;
