package fr.convergence.commission;

import java.util.List;
import java.util.UUID;

/**
 * The members and the persons of a session have been told; told again, a postponed session is convened anew.
 *
 * @param session reference of the session
 * @param files on its agenda, in order
 */
public record SessionConvened(String session, String siae, List<UUID> files) {}
