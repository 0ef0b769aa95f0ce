package fr.convergence.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything: a path that nobody declared is not there, and one that could be read in two ways is not
 * read. The server would otherwise show whatever a library put on the class path.
 */
class KnownPaths extends OncePerRequestFilter {

    /** The engine's pages take any name for an engine, and fail on one that they do not know. */
    private static final Pattern SCREEN = Pattern.compile(
            "/camunda/app(/?|/(convergence|tasklist|cockpit|admin|welcome)(/?|/default(/.*)?|/[^/]+/.+|/[^/]*\\.[^/]*))");

    /** The server goes up such a path before it looks for who answers: the gate of where it leads would not be the one that reads it. */
    private static final Pattern CLIMBS = Pattern.compile("(?i)(?:^|/|\\\\|%2f|%5c)(?:\\.|%2e){1,2}(?:;|/|\\\\|%2f|%5c|$)");

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final List<String> open;

    KnownPaths(List<String> open) {
        this.open = List.copyOf(open);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (CLIMBS.matcher(path).find() || !isOpen(path) || (path.startsWith("/camunda/app") && !SCREEN.matcher(path).matches())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!METHODS.contains(request.getMethod()) || (!isData(path) && !READS.contains(request.getMethod()))) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isOpen(String path) {
        var declared = open.stream().anyMatch(some -> some.equals(path) || path.equals(some + "/")
                || (some.endsWith("/") && some.length() > 1 && path.startsWith(some)));
        return declared && (path.equals("/") || isData(path) || AskedPath.segments(path, "").isPresent());
    }

    /** Their own gates read the path, say who may make which call, and refuse the rest. */
    private static boolean isData(String path) {
        return !path.startsWith("/camunda/app") && !path.startsWith("/camunda/lib/") && !path.startsWith("/camunda/assets/")
                && !path.equals("/") && !path.startsWith("/actuator/") && !path.equals("/camunda") && !path.equals("/camunda/") && !path.equals("/camunda/favicon.ico");
    }
}
