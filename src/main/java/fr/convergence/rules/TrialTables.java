package fr.convergence.rules;

import java.util.List;
import java.util.Map;

/** Decision tables that are not deployed yet: what they would answer, and by which of their lines. */
public interface TrialTables {

    /** How many lines a table has; 0 when there is no such table. */
    int lines(String decision);

    /** French name of a table. */
    String name(String decision);

    /**
     * Lines that apply, in the table's order.
     *
     * @throws RuntimeException when there is no such table, or when one of its cells cannot be read
     */
    List<Hit> hits(String decision, Map<String, ?> inputs);

    /** @param line number of the line in its table, from 1 @param outputs by name */
    record Hit(int line, Map<String, Object> outputs) {}
}
