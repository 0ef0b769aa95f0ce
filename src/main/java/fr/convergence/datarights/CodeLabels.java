package fr.convergence.datarights;

import jakarta.persistence.Column;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.PluralAttribute;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * French words of codes: columns hold names of constants, whose French names are in the constants themselves. Looked for in the
 * list of the very column, then in those of columns of that name, then in those of the table's capability, then anywhere: two lists
 * that know the codes by different names are no answer. Names of people are never looked for.
 */
@Component
class CodeLabels {

    private static final String CODE = "[A-Z][A-Z0-9_]+";
    private static final String CODES = CODE + "(,?\\s+" + CODE + "|," + CODE + ")*";
    private static final String PAIRS = CODE + "=" + CODE + "(\\s+" + CODE + "=" + CODE + ")*";
    private static final Set<String> NAMES = Set.of("first_name", "last_name", "language", "account");

    private final Map<String, Set<Class<?>>> ofColumn = new HashMap<>();
    private final Map<String, String> packages = new HashMap<>();
    private final EnumsOfCapabilities enums;

    CodeLabels(EntityManagerFactory entities, EnumsOfCapabilities enums) {
        this.enums = enums;
        for (var type : entities.getMetamodel().getManagedTypes()) {
            var table = type instanceof EntityType<?> entity ? table(entity) : "";
            packages.put(table, type.getJavaType().getPackageName());
            for (var attribute : type.getAttributes()) {
                var values = attribute instanceof PluralAttribute<?, ?, ?> several ? several.getElementType().getJavaType() : attribute.getJavaType();
                if (values.isEnum()) {
                    ofColumn.computeIfAbsent(table + "." + column(attribute), name -> new LinkedHashSet<>()).add(values);
                    ofColumn.computeIfAbsent("." + column(attribute), name -> new LinkedHashSet<>()).add(values);
                }
            }
        }
    }

    /** The text with its codes in French: one code, several, or pairs of them; as it is when no list knows them all. */
    String french(String table, String column, String text) {
        if (NAMES.contains(column)) {
            return text;
        }
        if (text.matches(PAIRS)) {
            var left = Arrays.stream(text.split("\\s+")).map(pair -> pair.split("=")[0]).toList();
            var right = Arrays.stream(text.split("\\s+")).map(pair -> pair.split("=")[1]).toList();
            return labels(table, column, left).flatMap(names -> labels(table, column, right).map(levels ->
                    IntStream.range(0, names.size()).mapToObj(rank -> names.get(rank) + " : " + levels.get(rank)).collect(Collectors.joining("\n")))).orElse(text);
        }
        return text.matches(CODES)
                ? labels(table, column, List.of(text.split("[,\\s]+"))).map(names -> String.join(", ", names)).orElse(text)
                : text;
    }

    private Optional<List<String>> labels(String table, String column, List<String> codes) {
        var nearest = new ArrayList<Collection<Class<?>>>();
        nearest.add(ofColumn.getOrDefault(table + "." + column, Set.of()));
        nearest.add(ofColumn.getOrDefault("." + column, Set.of()));
        nearest.add(enums.of(packages.getOrDefault(table, "")));
        nearest.add(enums.of("fr.convergence.parcours"));
        nearest.add(enums.of("fr.convergence"));
        return nearest.stream().flatMap(lists -> only(lists, codes).stream()).findFirst();
    }

    /** What the lists that know every code call them; empty when two of them disagree. */
    private static Optional<List<String>> only(Collection<Class<?>> lists, List<String> codes) {
        var found = lists.stream().map(list -> codes.stream().flatMap(code -> label(list, code).stream()).toList())
                .filter(names -> names.size() == codes.size())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<String> label(Class<?> list, String code) {
        return Arrays.stream(list.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(code)).findFirst().flatMap(CodeLabels::label);
    }

    private static Optional<String> label(Object constant) {
        try {
            var label = ((Enum<?>) constant).getDeclaringClass().getMethod("label");
            label.setAccessible(true);
            return Optional.of((String) label.invoke(constant));
        } catch (ReflectiveOperationException withoutFrenchName) {
            return Optional.empty();
        }
    }

    private static String table(EntityType<?> entity) {
        var named = entity.getJavaType().getAnnotation(Table.class);
        return named != null && !named.name().isEmpty() ? named.name() : snake(entity.getName());
    }

    private static String column(Attribute<?, ?> attribute) {
        var named = attribute.getJavaMember() instanceof AnnotatedElement member ? member.getAnnotation(Column.class) : null;
        return named != null && !named.name().isEmpty() ? named.name() : snake(attribute.getName());
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z])([A-Z0-9])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
