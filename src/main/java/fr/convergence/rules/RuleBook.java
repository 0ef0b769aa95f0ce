package fr.convergence.rules;

import java.util.List;
import java.util.Map;

/**
 * The decision tables that process designers edit. Every duration, cadence, ceiling and routing of the programme is
 * asked here, so that a changed table applies without a new build.
 */
public interface RuleBook {

    /**
     * Rows that apply, in the table's order.
     *
     * @param decision id of the decision, for example {@code intakeEligibility}
     * @param inputs values by input name; a {@link java.time.LocalDate} is given as a FEEL date
     * @return outputs by name, one map a row that applies; empty when none does
     * @throws IllegalStateException when the decision is not deployed
     */
    List<Map<String, Object>> rowsOf(String decision, Map<String, ?> inputs);

    /** The only row that applies. @throws IllegalStateException when there is none, or several */
    default Map<String, Object> rowOf(String decision, Map<String, ?> inputs) {
        var rows = rowsOf(decision, inputs);
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows of " + decision + " apply where one must");
        }
        return rows.get(0);
    }

    /** One whole number of the only row that applies. */
    default int numberOf(String decision, String output, Map<String, ?> inputs) {
        return ((Number) rowOf(decision, inputs).get(output)).intValue();
    }
}
