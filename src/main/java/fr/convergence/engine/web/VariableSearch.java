package fr.convergence.engine.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;

/**
 * Finds, in a search, a question about the value of a variable: asked often enough, and counted, it tells what the
 * person may not read.
 */
final class VariableSearch {

    static final String REFUSED = "La recherche sur une donnée du parcours n'est pas ouverte.";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Names under which the engine takes such questions; those that tell how a text is compared say nothing alone. */
    private static final Set<String> HARMLESS = Set.of("variableNamesIgnoreCase", "variableValuesIgnoreCase");

    private VariableSearch() {}

    /** In the names of query parameters. */
    static boolean isIn(Set<String> names) {
        return names.stream().anyMatch(VariableSearch::asks);
    }

    /** In a JSON body, at any depth; a body that cannot be read is left for the engine to refuse. */
    static boolean isIn(byte[] body) {
        if (body.length == 0) {
            return false;
        }
        try {
            return isIn(JSON.readTree(body));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isIn(JsonNode node) {
        if (node.isObject()) {
            var names = node.fields();
            while (names.hasNext()) {
                var field = names.next();
                if ((asks(field.getKey()) && !isEmpty(field.getValue()))
                        || (field.getKey().equals("sortBy") && asks(field.getValue().asText()))
                        || isIn(field.getValue())) {
                    return true;
                }
            }
            return false;
        }
        for (var element : node) {
            if (isIn(element)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || (value.isContainerNode() && value.isEmpty());
    }

    /** A value of a variable, or an expression: the engine would evaluate it as code. */
    private static boolean asks(String name) {
        if (name.endsWith("Expression")) {
            return true;
        }
        return name.toLowerCase(java.util.Locale.ROOT).contains("variable") && !HARMLESS.contains(name);
    }
}
