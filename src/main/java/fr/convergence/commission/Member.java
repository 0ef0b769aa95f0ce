package fr.convergence.commission;

import jakarta.persistence.Embeddable;

/** A titular member of a session. */
@Embeddable
record Member(String account, boolean present) {}
