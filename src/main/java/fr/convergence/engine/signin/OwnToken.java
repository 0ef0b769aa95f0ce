package fr.convergence.engine.signin;

import fr.convergence.engine.web.Answer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A write to a page of ours carries the token of its session, which another site cannot read: the engine's own filter
 * asks it only under its own path. The token is the engine's; the browser has it in a cookie.
 */
class OwnToken extends OncePerRequestFilter {

    static final String REFUSED = "Cette page est restée ouverte trop longtemps. Rechargez-la et recommencez.";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READS.contains(request.getMethod()) || carriesItsToken(request)) {
            chain.doFilter(request, response);
        } else {
            Answer.refuse(response, HttpServletResponse.SC_FORBIDDEN, "Refused", REFUSED);
        }
    }

    private static boolean carriesItsToken(HttpServletRequest request) {
        var session = request.getSession(false);
        var sent = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
        var expected = session == null ? null : (String) session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        return sent != null && expected != null
                && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
