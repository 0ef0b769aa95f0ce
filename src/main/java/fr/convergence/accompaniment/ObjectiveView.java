package fr.convergence.accompaniment;

import fr.convergence.parcours.Domain;
import java.util.List;

/**
 * An objective of the plan as others read it.
 *
 * @param number stable in the plan
 * @param edition edition of the plan it belongs to
 */
public record ObjectiveView(int number, int edition, Domain axis, String label, List<ActionView> actions) {}
