package fr.convergence.attack;

import java.util.List;
import java.util.regex.Pattern;

/** What an answer must never say: a class, a stack, a statement, a table, a version, a path of the machine. */
final class Machine {

    private static final Pattern WORDS = Pattern.compile(
            "(?:org|com|java|jakarta|fr)\\.(?:camunda|springframework|apache|postgresql|fasterxml|hibernate|convergence|lang|util|sql|servlet)\\b[.\\w]*"
                    + "|\\w+Exception\\b|\\bat [\\w.$]+\\([\\w.]+:\\d+\\)|ENGINE-\\d+|(?i:\\bselect\\b.{1,80}\\bfrom\\b|\\bact_(?:ru|hi|re|id|ge)_\\w+)"
                    + "|PSQL|SQLSTATE|(?i:tomcat|jersey|spring boot|jackson|hibernate)\\b|\\b\\d+\\.\\d+\\.\\d+(?:-SNAPSHOT|\\.Final)?\\b|/(?:root|home|work|tmp|app)/\\S+");

    private Machine() {}

    static List<String> words(String text) {
        return WORDS.matcher(text).results().map(found -> found.group()).distinct().toList();
    }
}
