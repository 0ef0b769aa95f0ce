package fr.convergence.accompaniment;

import fr.convergence.parcours.Domain;
import java.util.List;

/** An objective whose actions all have a fit owner. */
record OwnedObjective(Domain axis, String label, List<OwnedAction> actions) {}
