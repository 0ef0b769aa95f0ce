package fr.convergence.register;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What rows and their fields are called in French: the lists that stand beside the papers. */
@Component
class RowNames {

    private static final Set<String> TECHNICAL = Set.of("id", "version", "rank", "sha256", "search_name", "person", "position");

    private final Map<String, String> rows;
    private final Map<String, String> fields;
    private final Map<String, String> tables;

    RowNames(EntityManagerFactory entities) {
        this.tables = tables(entities);
        this.rows = lines("documents/personal-data.csv", 2);
        this.fields = lines("documents/personal-columns.csv", 1);
    }

    /** @param entity as the register writes it, for example {@code RenewalFile/4c1e…} */
    String row(String entity) {
        var name = entity.split("/", 2)[0];
        var table = tables.getOrDefault(name, snake(name));
        return rows.getOrDefault(table, fields.getOrDefault(table, "Autre information"));
    }

    /** @param field as the register writes it, for example {@code terms.endsOn} @return empty for what tells nothing to a reader */
    String field(String field) {
        var name = snake(field.substring(field.lastIndexOf('.') + 1)).replaceAll("^_+", "");
        if (TECHNICAL.contains(name) || name.endsWith("_id") || name.endsWith("backref")) {
            return "";
        }
        return name.equals("reference") ? "Référence" : fields.getOrDefault(name, "");
    }

    /** Rows bear the name of their class, which is shorter than the table's in its capability. */
    private static Map<String, String> tables(EntityManagerFactory entities) {
        return entities.getMetamodel().getEntities().stream().map(EntityType::getJavaType)
                .filter(type -> type.isAnnotationPresent(Table.class) && !type.getAnnotation(Table.class).name().isEmpty())
                .collect(Collectors.toMap(Class::getSimpleName, type -> type.getAnnotation(Table.class).name(), (one, other) -> one));
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> lines(String file, int label) {
        try (var stream = new ClassPathResource(file).getInputStream()) {
            return Arrays.stream(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\\R")).skip(1).filter(line -> !line.isBlank())
                    .map(line -> line.split(";"))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[label]));
        } catch (IOException missing) {
            throw new UncheckedIOException(file + " is not on the class path", missing);
        }
    }
}
