package fr.convergence.engine.rights;

import java.util.List;
import java.util.Set;

/** Groups that are no profession, and sets of professions that share rights. */
public final class Groups {

    /** Every staff member. */
    public static final String STAFF = "personnel";

    /** Technical administrators: accounts, never files. */
    public static final String ADMINISTRATORS = org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;

    /** Who follows the work of a structure in Cockpit and may hand a task to somebody else. */
    public static final Set<String> MANAGERS = Set.of(Profession.DIRECTION.group(), Profession.COORDINATION.group());

    private Groups() {}

    /** Whether one of these groups manages a structure. */
    public static boolean includesManager(List<String> groups) {
        return groups != null && groups.stream().anyMatch(MANAGERS::contains);
    }
}
