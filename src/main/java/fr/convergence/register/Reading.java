package fr.convergence.register;

import java.time.Instant;

/**
 * One reading of a file, in words.
 *
 * @param name of the colleague, or «le programme»
 * @param professions at that moment, French names; empty when they were not noted
 * @param did «a ouvert» or «a validé»
 * @param what name of the screen, page or paper
 * @param why purpose, French
 */
public record Reading(Instant at, String account, String name, String professions, String did, String what, String why) {}
