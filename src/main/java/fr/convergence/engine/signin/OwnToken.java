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
 * asks it only under its own path. The token is the engine's, whose cookie is for its own path too: our pages read it in
 * the header of an answer, which no other site may do.
 */
class OwnToken extends OncePerRequestFilter {

    static final String REFUSED = "Cette page est restée ouverte trop longtemps. Rechargez-la et recommencez.";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READS.contains(request.getMethod())) {
            tellTheToken(request, response);
            chain.doFilter(request, response);
        } else if (carriesItsToken(request)) {
            chain.doFilter(request, response);
        } else {
            Answer.refuse(response, HttpServletResponse.SC_FORBIDDEN, "Refused", REFUSED);
        }
    }

    private static void tellTheToken(HttpServletRequest request, HttpServletResponse response) {
        var token = tokenOf(request);
        if (token != null) {
            response.setHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME, token);
        }
    }

    private static String tokenOf(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
    }

    private static boolean carriesItsToken(HttpServletRequest request) {
        var sent = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
        var expected = tokenOf(request);
        return sent != null && expected != null
                && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
