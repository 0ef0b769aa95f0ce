package fr.convergence.datarights;

import jakarta.persistence.Column;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.PluralAttribute;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * French words of codes: columns hold names of constants, whose French names are in the constants themselves. They are found
 * by the name of the column; a code that several lists have with different names stays as it is.
 */
@Component
class CodeLabels {

    private final Map<String, Set<Class<?>>> lists = new HashMap<>();

    CodeLabels(EntityManagerFactory entities) {
        for (var type : entities.getMetamodel().getManagedTypes()) {
            for (var attribute : type.getAttributes()) {
                var values = attribute instanceof PluralAttribute<?, ?, ?> several ? several.getElementType().getJavaType() : attribute.getJavaType();
                if (values.isEnum()) {
                    lists.computeIfAbsent(column(attribute), name -> new LinkedHashSet<>()).add(values);
                }
            }
        }
    }

    /** The text with its codes in French: one code, or several between commas. */
    String french(String column, String text) {
        var known = lists.get(column);
        if (known == null || !text.matches("[A-Z0-9_]+(,\\s*[A-Z0-9_]+)*")) {
            return text;
        }
        return Arrays.stream(text.split(",\\s*")).map(code -> label(known, code)).collect(Collectors.joining(", "));
    }

    private static String label(Set<Class<?>> lists, String code) {
        var labels = lists.stream().flatMap(list -> Arrays.stream(list.getEnumConstants()))
                .filter(constant -> ((Enum<?>) constant).name().equals(code))
                .map(CodeLabels::label)
                .distinct()
                .toList();
        return labels.size() == 1 ? labels.get(0) : code;
    }

    private static String label(Object constant) {
        try {
            var label = constant.getClass().getMethod("label");
            label.setAccessible(true);
            return (String) label.invoke(constant);
        } catch (ReflectiveOperationException withoutFrenchName) {
            return ((Enum<?>) constant).name();
        }
    }

    private static String column(Attribute<?, ?> attribute) {
        var named = attribute.getJavaMember() instanceof AnnotatedElement member ? member.getAnnotation(Column.class) : null;
        return named != null && !named.name().isEmpty() ? named.name() : attribute.getName().replaceAll("([a-z])([A-Z0-9])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
    }
}
