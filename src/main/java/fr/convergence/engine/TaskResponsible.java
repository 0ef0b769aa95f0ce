package fr.convergence.engine;

import java.util.Optional;

/**
 * Names who is responsible for a task when the model asks for a role of the parcours, such as {@code filRouge}. A model
 * writes the role in the task's {@code responsible} property; the task then opens in that person's list.
 */
public interface TaskResponsible {

    /** Whether this role is known; the deployer and the model tests ask. */
    boolean knows(String role);

    /** Account of who holds the role for this business key; empty leaves the task to the candidate groups. */
    Optional<String> accountOf(String role, String businessKey);
}
