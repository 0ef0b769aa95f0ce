package fr.convergence.accompaniment;

import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ReferentRole;
import java.time.LocalDate;

/**
 * An action of the plan as others read it.
 *
 * @param number stable in the plan
 * @param owner account of who carries it now: whoever holds the role today, else who held it when it was written
 * @param closedOn day it was done, given up or carried over; null while it is open
 */
public record ActionView(
        int number,
        Domain domain,
        String label,
        ReferentRole ownerRole,
        String owner,
        LocalDate dueOn,
        boolean agreed,
        ActionStatus status,
        String reason,
        LocalDate addedOn,
        LocalDate closedOn) {

    /** Whether it should be done already and is not. */
    public boolean isLate(LocalDate today) {
        return status.isOpen() && dueOn.isBefore(today);
    }
}
