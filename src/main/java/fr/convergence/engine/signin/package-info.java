/** Entrer et sortir : session, second facteur, comptes fermés, entrée par un fournisseur d'identité. */
package fr.convergence.engine.signin;
