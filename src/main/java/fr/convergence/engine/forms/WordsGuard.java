package fr.convergence.engine.forms;

import fr.convergence.rules.RuleBook;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Refuses, in any text of any form, what has no place in a file: a social security number, an IBAN, a code of a disease, and
 * the words of the table {@code formsDeniedWords}. The refusal names the field, says what to write, and never repeats the text.
 */
@Component
class WordsGuard {

    private final RuleBook rules;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    WordsGuard(RuleBook rules) {
        this.rules = rules;
    }

    /** One sentence for each text that may not be kept; empty when all may. */
    List<String> check(String formId, List<TypedText> texts) {
        return texts.stream().flatMap(typed -> fault(formId, typed).map(rest -> "« " + typed.label() + " » : " + rest).stream()).toList();
    }

    private Optional<String> fault(String formId, TypedText typed) {
        var text = PlainText.of(typed.text());
        if (Identifiers.hasNir(text)) {
            return Optional.of("un numéro de sécurité sociale semble y figurer. Retirez-le : la référence du parcours suffit.");
        }
        if (Identifiers.hasIban(text)) {
            return Optional.of("des coordonnées bancaires (IBAN) y figurent. Retirez-les : elles n'ont pas leur place dans le parcours.");
        }
        if (Identifiers.hasDiseaseCode(text)) {
            return Optional.of("un code de maladie semble y figurer. Retirez-le et écrivez ce dont la personne a besoin.");
        }
        return deniedWord(formId, typed.key(), text);
    }

    private Optional<String> deniedWord(String formId, String key, String text) {
        return rules.rowsOf("formsDeniedWords", Map.of("form", formId, "field", key)).stream()
                .filter(row -> row.get("words") instanceof String words && pattern(words).matcher(text).find())
                .map(row -> row.getOrDefault("what", "un mot qui n'a pas sa place dans le parcours") + " y figure. "
                        + row.getOrDefault("instead", "Dites-le autrement."))
                .findFirst();
    }

    /** Whole words, with or without the mark of the plural. */
    private Pattern pattern(String words) {
        return patterns.computeIfAbsent(words, list -> Pattern.compile(Arrays.stream(list.split(","))
                .map(word -> PlainText.of(word.strip()))
                .filter(word -> !word.isEmpty())
                .map(word -> Arrays.stream(word.split("[ -]+")).map(part -> Pattern.quote(part) + "[SX]?").collect(Collectors.joining("[ -]+")))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"))));
    }
}
