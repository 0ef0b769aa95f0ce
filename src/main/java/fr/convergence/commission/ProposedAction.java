package fr.convergence.commission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the commission proposes to the person besides. @param owner account of who takes care of it */
@Embeddable
public record ProposedAction(@Column(name = "action") String action, @Column(name = "owner") String owner) {}
