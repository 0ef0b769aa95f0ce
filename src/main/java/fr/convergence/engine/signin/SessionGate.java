package fr.convergence.engine.signin;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.identity.AccountService;
import fr.convergence.identity.Origin;
import fr.convergence.identity.SessionService;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at every call whether the session still holds: not older than a day of work, its account open, its password the
 * same. Groups and structures that changed are read again at once. Idle sessions are ended by the server.
 */
class SessionGate extends OncePerRequestFilter {

    private final AccountService accounts;
    private final SessionService sessions;
    private final ProgrammeClock clock;
    private final Duration longest;

    /** @param longest time after which a session ends, however busy */
    SessionGate(AccountService accounts, SessionService sessions, ProgrammeClock clock, Duration longest) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        endIfOver(request.getSession(false));
        try (var here = new Origin(request.getRemoteAddr(), Entrance.devices(request)).enter()) {
            chain.doFilter(request, response);
        }
        if (request.getMethod().equals("PUT") && request.getRequestURI().endsWith("/credentials") && response.getStatus() < 300) {
            keepTheSessionThatChangedItsPassword(request);
        }
    }

    /** A screen makes several calls at once: the one that comes second finds the session ended by the first. */
    private void endIfOver(HttpSession session) {
        try {
            if (session != null && Sessions.login(session) != null && !stillHolds(session)) {
                session.invalidate();
            }
        } catch (IllegalStateException endedByAnother) {
            // It is over, which is what was wanted.
        }
    }

    private boolean stillHolds(HttpSession session) {
        var mark = Sessions.mark(session);
        var login = Sessions.login(session);
        if (mark == null || Duration.between(mark.at(), clock.instant()).compareTo(longest) > 0) {
            return false;
        }
        var standing = accounts.standing(login.getIdentityId());
        if (!standing.open() || standing.sessions() != mark.sessions()) {
            return false;
        }
        if (!sessions.goesOn(mark.id())) {
            return false;
        }
        if (standing.rights() != mark.rights()) {
            login.setCacheValidationTime(null);
            Sessions.mark(session, mark.id(), mark.at(), standing);
        }
        return true;
    }

    /** The others end; whoever changed her own password goes on. */
    private void keepTheSessionThatChangedItsPassword(HttpServletRequest request) {
        var session = request.getSession(false);
        var login = Sessions.login(session);
        var mark = login == null ? null : Sessions.mark(session);
        if (mark != null) {
            sessions.keep(mark.id(), login.getIdentityId(), mark.at(), Device.of(request));
            Sessions.mark(session, mark.id(), mark.at(), accounts.standing(login.getIdentityId()));
        }
    }
}
