package fr.convergence.datarights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What tables and columns are called for the people of whom they tell; the two lists stand beside the papers. */
@Component
class DataWords {

    /** Where a table stands in the pack. @param phase title of its part */
    record TableWords(String phase, String label) {}

    /** Means nothing to anybody: links between lines, prints, forms of a name that searches use. */
    private static final Set<String> TECHNICAL = Set.of("id", "version", "rank", "sha256", "search_name", "reference", "decision_id", "concertation_id",
            "seq", "salt", "position", "digest", "hash");

    private final Map<String, TableWords> tables = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();

    DataWords() {
        lines("documents/personal-data.csv").forEach(line -> tables.put(line[0], new TableWords(line[1], line[2])));
        lines("documents/personal-columns.csv").forEach(line -> columns.put(line[0], line[1]));
    }

    /** Words of a table; a table that nobody described yet stands in the last part under its own name. */
    TableWords table(String name) {
        return tables.getOrDefault(name, new TableWords("Autres informations", name));
    }

    /** French name of a column; empty when it tells nothing to a reader. */
    Optional<String> column(String name) {
        return TECHNICAL.contains(name) || name.endsWith("_id") ? Optional.empty() : Optional.of(columns.getOrDefault(name, name));
    }

    /** Whether this table and this column are described. */
    boolean knowsTable(String name) {
        return tables.containsKey(name);
    }

    boolean knowsColumn(String name) {
        return column(name).isEmpty() || columns.containsKey(name);
    }

    private static java.util.List<String[]> lines(String resource) {
        try (var stream = new ClassPathResource(resource).getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(";")).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(resource + " is not on the class path", missing);
        }
    }
}
