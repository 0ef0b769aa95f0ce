package fr.convergence.datarights;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The lists of constants that a capability has, looked for when they are first asked for. */
@Component
class EnumsOfCapabilities {

    private final Map<String, List<Class<?>>> found = new ConcurrentHashMap<>();

    /** @param name of a package; blank for none */
    List<Class<?>> of(String name) {
        return name.isBlank() ? List.of() : found.computeIfAbsent(name, EnumsOfCapabilities::scan);
    }

    private static List<Class<?>> scan(String name) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Enum.class));
        return scanner.findCandidateComponents(name).stream()
                .<Class<?>>map(one -> ClassUtils.resolveClassName(one.getBeanClassName(), EnumsOfCapabilities.class.getClassLoader()))
                .filter(Class::isEnum)
                .toList();
    }
}
