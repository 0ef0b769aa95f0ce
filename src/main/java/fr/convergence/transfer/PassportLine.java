package fr.convergence.transfer;

import fr.convergence.parcours.Domain;

/** What may be said of one domain, written with the person. */
public record PassportLine(Domain domain, String content) {}
