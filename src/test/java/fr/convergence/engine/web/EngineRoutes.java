package fr.convergence.engine.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;

/** Every route that the engine's interfaces publish, read from their classes as the server reads them. */
public final class EngineRoutes {

    private final Set<String> found = new TreeSet<>();
    private final Deque<Class<?>> open = new ArrayDeque<>();

    private EngineRoutes() {}

    /** For example {@code POST /camunda/api/engine/engine/default/task/x/claim}. */
    public static Set<String> all() {
        var routes = new EngineRoutes();
        Map.<String, Application>of(
                        "engine", new EngineRestApplication(),
                        "admin", new AdminApplication(),
                        "cockpit", new CockpitApplication(),
                        "tasklist", new TasklistApplication(),
                        "welcome", new WelcomeApplication())
                .forEach((name, application) -> application.getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .forEach(type -> routes.walk(type, join("/camunda/api/" + name, type.getAnnotation(Path.class).value()))));
        return routes.found;
    }

    private void walk(Class<?> type, String path) {
        if (open.contains(type) || open.size() > 12) {
            return;
        }
        open.push(type);
        for (var method : type.getMethods()) {
            var part = annotation(type, method, Path.class).map(Path::value).orElse("");
            var verb = verb(type, method);
            if (verb.isPresent()) {
                found.add(verb.get() + " " + join(path, part));
            } else if (!part.isEmpty()) {
                walk(method.getReturnType(), join(path, part));
            }
        }
        open.pop();
    }

    private static String join(String path, String part) {
        var whole = path + (part.isEmpty() || part.startsWith("/") ? "" : "/") + part;
        return whole.replaceAll("\\{(name|engine|processEngineName)[^}]*}", "default").replaceAll("\\{[^}]*}", "x").replaceAll("/$", "");
    }

    private static Optional<String> verb(Class<?> type, Method method) {
        return declarations(type, method)
                .flatMap(declared -> Arrays.stream(declared.getAnnotations()))
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> annotation(Class<?> type, Method method, Class<A> kind) {
        return declarations(type, method).map(declared -> declared.getAnnotation(kind)).filter(found -> found != null).findFirst();
    }

    /** The method, and what it implements: the annotations are on the interfaces. */
    private static java.util.stream.Stream<Method> declarations(Class<?> type, Method method) {
        var types = new java.util.LinkedHashSet<Class<?>>();
        for (var level = type; level != null; level = level.getSuperclass()) {
            types.add(level);
            types.addAll(Arrays.asList(level.getInterfaces()));
        }
        types.addAll(Arrays.asList(org.springframework.util.ClassUtils.getAllInterfacesForClass(type)));
        return types.stream().flatMap(candidate -> {
            try {
                return java.util.stream.Stream.of(candidate.getMethod(method.getName(), method.getParameterTypes()));
            } catch (NoSuchMethodException elsewhere) {
                return java.util.stream.Stream.empty();
            }
        });
    }
}
