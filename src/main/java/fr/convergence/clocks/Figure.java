package fr.convergence.clocks;

import java.util.List;

/**
 * A figure that explains itself.
 *
 * @param label what it is
 * @param value the figure, in French
 * @param rule the rule that gives it, in one sentence
 * @param source article or document of the rule, or «paramètre»
 * @param why French sentences that name the events counted, in order
 */
public record Figure(String label, String value, String rule, String source, List<String> why) {

    public Figure {
        why = List.copyOf(why);
    }
}
