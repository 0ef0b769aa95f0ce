package fr.convergence.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;

/**
 * The token of a session, without which nothing of ours is written: the same that the engine's screens send. A page
 * under {@code /convergence} cannot read the cookie; it writes {@link #of} into its form.
 */
public final class OwnToken {

    /** Name of the field of a form that carries the token. */
    public static final String FIELD = "_token";

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private OwnToken() {}

    /** The token of the session of a call; empty when there is none. */
    public static String of(HttpServletRequest request) {
        var session = request.getSession(false);
        var token = session == null ? null : session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        return token == null ? "" : token.toString();
    }

    /** Whether a call of somebody who is signed in may write. */
    static boolean allows(HttpServletRequest request) {
        if (READS.contains(request.getMethod())) {
            return true;
        }
        var expected = of(request);
        return !expected.isEmpty()
                && (same(expected, request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME)) || same(expected, request.getParameter(FIELD)));
    }

    private static boolean same(String expected, String sent) {
        return sent != null
                && MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
