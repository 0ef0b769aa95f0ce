package fr.convergence.retention;

import java.util.List;
import java.util.Map;

/** Lines that their owner puts into words for the person: their columns alone would tell her nothing. */
public interface ReadableRows {

    /** Name of the table. */
    String table();

    /** Her lines, value by name. */
    List<Map<String, Object>> of(DataSubject subject);
}
