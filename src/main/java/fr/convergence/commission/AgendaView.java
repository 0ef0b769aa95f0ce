package fr.convergence.commission;

import java.util.Set;
import java.util.UUID;

/**
 * One file on an agenda.
 *
 * @param reference of the parcours
 * @param rank order of examination, from 1
 * @param recused accounts of the members who take no part
 */
public record AgendaView(UUID file, String reference, int rank, AgendaState state, Set<String> recused) {}
