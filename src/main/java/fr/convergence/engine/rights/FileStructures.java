package fr.convergence.engine.rights;

import java.util.Set;

/** Says which structures answer for a file, so that who works in several need not spell the code of one. */
public interface FileStructures {

    /** Codes of the structures that answer for it today; empty when there is no such file. */
    Set<String> structures(String reference);
}
