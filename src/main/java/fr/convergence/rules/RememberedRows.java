package fr.convergence.rules;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Answers of decision tables, kept by version of the table and inputs: a table is a function, so the same question to the
 * same version has the same answer. A new version has another name, hence other answers. The least used are forgotten.
 */
public final class RememberedRows {

    private final Map<Question, List<Map<String, Object>>> answers;

    /** @param capacity how many answers are kept at most */
    public RememberedRows(int capacity) {
        answers = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Question, List<Map<String, Object>>> eldest) {
                return size() > capacity;
            }
        });
    }

    /**
     * Rows of a question asked before, or asked now.
     *
     * @param version name of one version of one table
     * @param asked answers the question; called outside any lock, so twice at worst
     */
    public List<Map<String, Object>> of(String version, Map<String, ?> inputs, Supplier<List<Map<String, Object>>> asked) {
        var question = new Question(version, new HashMap<>(inputs));
        var known = answers.get(question);
        if (known == null) {
            known = asked.get().stream().map(Collections::unmodifiableMap).toList();
            answers.put(question, known);
        }
        return known;
    }

    /** Forgets everything. */
    public void forget() {
        answers.clear();
    }

    private record Question(String version, Map<String, Object> inputs) {}
}
