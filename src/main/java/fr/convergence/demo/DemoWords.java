package fr.convergence.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the people of the demo world say and write; the same person always says the same. */
final class DemoWords {

    private final Map<String, List<String>> byKind = new HashMap<>();

    DemoWords() {
        Csv.rows("words.csv").forEach(row -> byKind.computeIfAbsent(row.get("kind"), unused -> new ArrayList<>()).add(row.get("text")));
    }

    /** @param kind of sentence, for example {@code words} */
    String of(String kind, String reference) {
        var sentences = byKind.get(kind);
        return sentences.get(Math.floorMod((kind + reference).hashCode(), sentences.size()));
    }
}
