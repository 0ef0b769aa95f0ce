package fr.convergence.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer tells the browser, errors included. The screens of the engine then set a stricter content policy of
 * their own; a page of ours may do so too.
 */
class SecurityHeaders extends OncePerRequestFilter {

    private static final String CACHE = "Cache-Control";

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), "
                    + "payment=(), publickey-credentials-get=(self), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-Permitted-Cross-Domain-Policies", "none",
            "Content-Security-Policy",
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'");

    private final List<String> data;

    /** @param data paths under which answers speak of people */
    SecurityHeaders(List<String> data) {
        this.data = List.copyOf(data);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        on(response, request.isSecure());
        chain.doFilter(request, isData(request) ? neverKept(response) : response);
    }

    /** What every answer bears. @param secure whether the browser came by https */
    static void on(HttpServletResponse response, boolean secure) {
        HEADERS.forEach(response::setHeader);
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** Scripts and styles of plugins may be kept, answers about people may not. */
    private boolean isData(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return data.stream().anyMatch(prefix -> path.startsWith(prefix + "/")) && !path.contains("/static/");
    }

    /** The engine's own filter would say «no-cache», which lets the browser keep a copy on the disk. */
    private static HttpServletResponse neverKept(HttpServletResponse response) {
        response.setHeader(CACHE, "no-store");
        return new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                if (!CACHE.equalsIgnoreCase(name)) {
                    super.setHeader(name, value);
                }
            }

            @Override
            public void addHeader(String name, String value) {
                if (!CACHE.equalsIgnoreCase(name)) {
                    super.addHeader(name, value);
                }
            }
        };
    }
}
