package fr.convergence.document;

import java.time.LocalDate;
import java.util.Set;

/**
 * Says which structures answer for a reference today; a capability that knows references of its own, or a time during which
 * two structures follow somebody, adds a bean of this kind.
 */
public interface Custody {

    /** Codes of the structures that answer for it now; empty when the reference is unknown here. */
    Set<String> structures(String about);

    /** Whether that structure may no longer read what it kept itself about the reference on that day; no, unless somebody says so. */
    default boolean withholds(String about, String siae, LocalDate keptOn) {
        return false;
    }
}
