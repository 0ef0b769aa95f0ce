/**
 * Monde de démonstration : structures, professionnels et personnes de fiction, menés par les vrais processus.
 *
 * <p>Only with the embedded database. It plays forms through the rehearsal, never writes a table of its own.
 */
package fr.convergence.demo;
