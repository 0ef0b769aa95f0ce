package fr.convergence.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers under the product's own name only, and takes no write that another site makes a browser send. Under a borrowed
 * name, a page of somebody else's could read the answers; and links in e-mails would lead there.
 */
class OwnSite extends OncePerRequestFilter {

    static final String OTHER_NAME = "Cette adresse n'est pas celle du produit. L'adresse se règle par CONVERGENCE_URL.";
    static final String OTHER_SITE = "Cette demande vient d'un autre site : elle n'est pas exécutée.";

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Names that no public directory gives to a stranger: an address, or a word without a dot. */
    private static final Pattern PRIVATE = Pattern.compile("[a-z0-9-]+|[0-9.]+|\\[[0-9a-f:.]+]|[a-z0-9.-]+\\.(localhost|local|internal)");

    private final String ours;

    /** @param url address people reach the product at; on this machine's own, every private name is taken */
    OwnSite(String url) {
        this.ours = host(url).orElse("localhost");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = Optional.ofNullable(request.getHeader("Host")).flatMap(name -> host("http://" + name));
        if (asked.isEmpty() || !isOurs(asked.get())) {
            Answer.refuse(response, HttpServletResponse.SC_BAD_REQUEST, "Refused", OTHER_NAME);
        } else if (!READS.contains(request.getMethod()) && comesFromElsewhere(request, asked.get())) {
            Answer.refuse(response, HttpServletResponse.SC_FORBIDDEN, "Refused", OTHER_SITE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isOurs(String name) {
        return name.equals(ours) || THIS_MACHINE.contains(name) || (THIS_MACHINE.contains(ours) && PRIVATE.matcher(name).matches());
    }

    /** A browser says where a write comes from; a program that is no browser says nothing and has nobody's cookies. */
    private boolean comesFromElsewhere(HttpServletRequest request, String asked) {
        var origin = request.getHeader("Origin");
        var from = request.getHeader("Sec-Fetch-Site");
        return (from != null && !from.equals("same-origin") && !from.equals("none"))
                || (origin != null && host(origin).filter(name -> name.equals(asked) || name.equals(ours)).isEmpty());
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).map(name -> name.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
