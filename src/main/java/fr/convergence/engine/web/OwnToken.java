package fr.convergence.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;

/**
 * The token of a session, without which nothing of ours is written: the same that the engine's screens send. A page
 * under {@code /convergence} cannot read the cookie, which is for the engine's path: it writes {@link #of} into its form,
 * or reads the token in the header of an answer, which no other site may do.
 */
public final class OwnToken {

    /** Name of the field of a form that carries the token. */
    public static final String FIELD = "_token";

    /** What who sends a form without it reads: her session is mostly another by now. */
    public static final String REFUSED = "Cette page est restée ouverte trop longtemps. Rechargez-la et recommencez.";

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private OwnToken() {}

    /** The token of the session of a call; empty when there is none. */
    public static String of(HttpServletRequest request) {
        var session = request.getSession(false);
        var token = session == null ? null : session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        return token == null ? "" : token.toString();
    }

    /** Tells a page that reads the token of its session, if there is one. */
    static void tell(HttpServletRequest request, HttpServletResponse response) {
        var token = of(request);
        if (READS.contains(request.getMethod()) && !token.isEmpty()) {
            response.setHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME, token);
        }
    }

    /** Whether a call may be made: it reads, or it carries the token. */
    static boolean allows(HttpServletRequest request) {
        if (READS.contains(request.getMethod())) {
            return true;
        }
        var expected = of(request);
        return !expected.isEmpty()
                // The form first: whoever reads the body later finds its fields read already.
                && (same(expected, request.getParameter(FIELD)) || same(expected, request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME)));
    }

    private static boolean same(String expected, String sent) {
        return sent != null
                && MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
