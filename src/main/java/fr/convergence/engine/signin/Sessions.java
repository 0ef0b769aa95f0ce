package fr.convergence.engine.signin;

import fr.convergence.identity.Standing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/** What a session keeps: the engine's own login, and beside it what it must agree with to go on. */
final class Sessions {

    private static final String ENGINE = "default";
    private static final String MARK = "fr.convergence.signedIn";
    private static final String PENDING = "fr.convergence.pending";

    /** When somebody signed in, under which line of {@link fr.convergence.identity.SessionService}, and the numbers that held then. */
    record Mark(UUID id, Instant at, int sessions, int rights) implements Serializable {}

    /**
     * Somebody whose password was right and whose second factor is awaited: nobody is signed in yet.
     *
     * @param mayEnrol whether she also gave the code without which no telephone is set up
     */
    record Pending(String account, String app, Instant since, boolean mayEnrol) implements Serializable {}

    private Sessions() {}

    /** The login of the engine, or null. */
    static UserAuthentication login(HttpSession session) {
        return session == null
                ? null
                : (UserAuthentication) AuthenticationUtil.getAuthsFromSession(session).getAuthenticationForProcessEngine(ENGINE);
    }

    static Mark mark(HttpSession session) {
        return (Mark) session.getAttribute(MARK);
    }

    static void mark(HttpSession session, UUID id, Instant at, Standing standing) {
        session.setAttribute(MARK, new Mark(id, at, standing.sessions(), standing.rights()));
    }

    static Optional<Pending> pending(HttpSession session) {
        return session == null ? Optional.empty() : Optional.ofNullable((Pending) session.getAttribute(PENDING));
    }

    /** From now on she may set up a telephone. */
    static void allowToEnrol(HttpSession session) {
        pending(session).ifPresent(pending ->
                session.setAttribute(PENDING, new Pending(pending.account(), pending.app(), pending.since(), true)));
    }

    /** Takes the login off again until the second factor is given. */
    static void suspend(HttpSession session, Pending pending) {
        var logins = AuthenticationUtil.getAuthsFromSession(session);
        logins.removeByEngineName(ENGINE);
        AuthenticationUtil.updateSession(session, logins);
        session.setAttribute(PENDING, pending);
    }

    /**
     * Signs somebody in, in a new session under a new number.
     *
     * @return empty when the account no longer exists
     */
    static Optional<UserAuthentication> begin(HttpServletRequest request, String account) {
        var login = AuthenticationUtil.createAuthentication(ENGINE, account);
        if (login == null) {
            return Optional.empty();
        }
        AuthenticationUtil.revalidateSession(request, login);
        return Optional.of(login);
    }
}
