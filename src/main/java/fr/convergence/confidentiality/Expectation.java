package fr.convergence.confidentiality;

import fr.convergence.parcours.Domain;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What designers promise of one case: asked so, the table answers that.
 *
 * @param line number of its line in the file, from 1
 * @param decision table it speaks of
 * @param inputs what is asked
 * @param output name of the answer
 * @param expected the answer
 */
record Expectation(int line, String decision, Map<String, ?> inputs, String output, String expected) {

    /** Tables as the file names them, each with its columns. */
    private static final String READING = "lecture";
    private static final String PAPER = "document";
    private static final String KIND = "qualité";

    private static final String NO = "non";
    private static final String YES = "oui";
    private static final int CELLS = 7;

    /** One line of the file: «table;qui;objet;écrit;condition;attendu;pourquoi». @throws IllegalArgumentException with a French sentence */
    static Expectation of(int line, String text) {
        var cells = Arrays.stream(text.split(";", -1)).map(String::strip).toList();
        refuseUnless(cells.size() == CELLS, "il faut sept colonnes séparées par des points-virgules.");
        return switch (cells.get(0)) {
            case READING -> new Expectation(line, "confidentialityReading", Map.of(
                    "reader", word(ReaderKind.class, cells.get(1)), "domain", word(Domain.class, cells.get(2)),
                    "sensitivity", word(Sensitivity.class, cells.get(3)), "consent", yes(cells.get(4))), "view", word(View.class, cells.get(5)));
            case PAPER -> new Expectation(line, "confidentialityPapers", Map.of(
                    "reader", word(ReaderKind.class, cells.get(1)), "paper", cells.get(2)), "view", word(View.class, cells.get(5)));
            case KIND -> new Expectation(line, "confidentialityReaders", Map.of(
                    "profession", cells.get(1), "domain", word(Domain.class, cells.get(2)), "named", yes(cells.get(4))),
                    "reader", word(ReaderKind.class, cells.get(5)));
            default -> throw new IllegalArgumentException(
                    "la table « " + cells.get(0) + " » n'existe pas ; choisissez " + String.join(", ", List.of(READING, PAPER, KIND)) + ".");
        };
    }

    /** What is asked, in the order of the columns. */
    String asked() {
        return Arrays.asList("reader", "profession", "domain", "paper", "sensitivity", "consent", "named").stream()
                .flatMap(name -> Optional.ofNullable(inputs.get(name)).stream().map(value -> value instanceof Boolean given
                        ? (name.equals("consent") ? "accord " : "nommé ") + (given ? YES : NO)
                        : value.toString()))
                .reduce((one, next) -> one + ", " + next)
                .orElseThrow();
    }

    private static <E extends Enum<E>> String word(Class<E> words, String cell) {
        refuseUnless(Arrays.stream(words.getEnumConstants()).anyMatch(word -> word.name().equals(cell)), "le mot « " + cell + " » n'existe pas.");
        return cell;
    }

    private static boolean yes(String cell) {
        refuseUnless(cell.equals(YES) || cell.equals(NO), "la condition s'écrit oui ou non, pas « " + cell + " ».");
        return cell.equals(YES);
    }

    private static void refuseUnless(boolean condition, String sentence) {
        if (!condition) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
