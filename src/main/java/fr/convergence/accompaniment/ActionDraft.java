package fr.convergence.accompaniment;

import fr.convergence.parcours.ReferentRole;
import java.time.LocalDate;

/**
 * An action to be written in the plan.
 *
 * @param owner referent who carries it; must be named on the parcours and act in the action's domain
 * @param dueOn last day on which it should be done
 * @param agreed whether the person agrees
 */
public record ActionDraft(String label, ReferentRole owner, LocalDate dueOn, boolean agreed) {}
