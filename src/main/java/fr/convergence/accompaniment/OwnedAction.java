package fr.convergence.accompaniment;

import fr.convergence.parcours.ReferentRole;
import java.time.LocalDate;

/** An action whose owner was found fit to carry it. @param owner account of who holds the role today */
record OwnedAction(String label, ReferentRole role, String owner, LocalDate dueOn, boolean agreed) {}
