package fr.convergence.engine;

import java.util.Set;

/** What a process promises: its key and the only variables it may carry. One bean a process, in its package. */
public interface ProcessDescriptor {

    /** Id of the process, stem of its file, name of its package. */
    String key();

    /** Every variable the process may carry; any other is refused when written. */
    Set<ProcessVariable<?>> variables();
}
