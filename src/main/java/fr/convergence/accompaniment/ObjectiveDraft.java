package fr.convergence.accompaniment;

import fr.convergence.parcours.Domain;
import java.util.List;

/** An objective to be written in the plan, with its actions. @param axis domain of the objective and of its actions */
public record ObjectiveDraft(Domain axis, String label, List<ActionDraft> actions) {}
