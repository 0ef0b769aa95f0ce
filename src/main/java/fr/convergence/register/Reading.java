package fr.convergence.register;

import java.time.Instant;

/**
 * One line in words: a reading of a file, a form, a change, an operation, a connection.
 *
 * @param name of the colleague, or «le programme»
 * @param professions at that moment, French names; empty when they were not noted
 * @param reference parcours or session; empty when the line is about no file
 * @param did «a ouvert», «a validé»…
 * @param what name of the screen, page or paper
 * @param detail what changed, without a word that somebody wrote; empty when there is nothing to say
 * @param why purpose, French; empty for what serves no process
 */
public record Reading(Instant at, String account, String name, String professions, String reference, String did, String what, String detail, String why) {}
