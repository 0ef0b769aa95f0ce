package fr.convergence.followup;

import fr.convergence.parcours.Domain;
import java.util.Set;

/**
 * What was prepared for the end of the year.
 *
 * @param met whether it could be spoken of with the person
 * @param needed whether ordinary services should take over something
 * @param agreed whether she agrees
 * @param topics domains she accepts to have passed on; not empty when a hand-over is needed and agreed
 */
public record EndPlan(boolean met, boolean needed, boolean agreed, Set<Domain> topics) {}
