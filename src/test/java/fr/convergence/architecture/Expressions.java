package fr.convergence.architecture;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that an expression of a model or of a form reads. */
final class Expressions {

    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[A-Za-z_][A-Za-z0-9_]*+(?!\\s*\\()");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}");
    private static final Pattern ENGINE = Pattern.compile("[$#]\\{(.*?)}");
    private static final Set<String> WORDS = Set.of(
            "and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge", "empty", "null", "true", "false", "if", "then", "else", "in", "for",
            "return", "list", "string", "some", "every", "satisfies", "between", "this", "parent", "loop");

    private Expressions() {}

    /** Variables in the {@code ${…}} of a model. */
    static Set<String> variablesOf(String text) {
        return inside(ENGINE, text);
    }

    /** Names in the {@code {{…}}} of a form's text. */
    static Set<String> templatesOf(String text) {
        return inside(TEMPLATE, text);
    }

    /** Names in a FEEL expression, with or without its leading equal sign. */
    static Set<String> namesOf(String expression) {
        var found = new LinkedHashSet<String>();
        var matcher = NAME.matcher(QUOTED.matcher(expression).replaceAll("''"));
        while (matcher.find()) {
            if (!WORDS.contains(matcher.group())) {
                found.add(matcher.group());
            }
        }
        return found;
    }

    private static Set<String> inside(Pattern brackets, String text) {
        var found = new LinkedHashSet<String>();
        var matcher = brackets.matcher(text);
        while (matcher.find()) {
            found.addAll(namesOf(matcher.group(1)));
        }
        return found;
    }
}
