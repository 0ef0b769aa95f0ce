/** Registre des consentements : ce que le moteur demande et ce qu'on lui répond. */
package fr.convergence.consent.process;
