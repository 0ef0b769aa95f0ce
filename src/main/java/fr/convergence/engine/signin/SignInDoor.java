package fr.convergence.engine.signin;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.rights.NotWrittenDown;
import fr.convergence.engine.web.Answer;
import fr.convergence.identity.SecondFactorRule;
import fr.convergence.identity.SecondFactorService;
import fr.convergence.identity.SessionService;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Stands around the engine's login and logout. A right password of somebody who needs a second factor signs nobody in:
 * the session only remembers whose code is awaited.
 */
class SignInDoor extends OncePerRequestFilter {

    /** Tells the screen where to go. */
    static final String NEXT = "X-Convergence-Next";

    static final String CODE_AWAITED = "Votre mot de passe est exact. Saisissez maintenant le code de votre téléphone.";
    static final String WRONG = "Identifiant ou mot de passe inexact : vérifiez-les et recommencez. Mot de passe oublié : adressez-vous à l'administration.";
    static final String NOT_WRITTEN = "Le registre des accès ne répond pas : personne ne peut se connecter. Réessayez dans quelques minutes.";
    static final String BY_THE_PROVIDER = "La connexion par mot de passe est fermée : passez par votre fournisseur d'identité.";

    private static final int UNAVAILABLE = HttpServletResponse.SC_SERVICE_UNAVAILABLE;

    private final Entrance entrance;
    private final SessionService sessions;
    private final SignInNotes notes;
    private final SecondFactorService factors;
    private final SecondFactorRule rule;
    private final LocalLogin local;
    private final ProgrammeClock clock;

    SignInDoor(Entrance entrance, SessionService sessions, SignInNotes notes, SecondFactorService factors, SecondFactorRule rule, LocalLogin local,
            ProgrammeClock clock) {
        this.entrance = entrance;
        this.sessions = sessions;
        this.notes = notes;
        this.factors = factors;
        this.rule = rule;
        this.local = local;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = withoutFinalSlashes(request.getRequestURI());
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
        } else if (path.endsWith("/logout")) {
            local.wayOut().ifPresent(out -> response.setHeader(NEXT, out));
            note(request);
            chain.doFilter(request, response);
            leave(request);
        } else if (local.isClosed()) {
            Answer.refuse(response, HttpServletResponse.SC_FORBIDDEN, "Refused", BY_THE_PROVIDER);
        } else {
            signIn(request, response, chain, path.substring(path.lastIndexOf('/') + 1));
        }
    }

    /** By hand: an expression would look at each of ten thousand slashes again and again. */
    private static String withoutFinalSlashes(String path) {
        var end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    /** Before the engine forgets who she is. */
    private void note(HttpServletRequest request) {
        var session = request.getSession(false);
        var login = Sessions.login(session);
        if (login != null && Sessions.mark(session) != null) {
            sessions.left(Sessions.mark(session).id());
            notes.left(login.getIdentityId(), login.getGroupIds());
        }
    }

    /** Nothing is left under the old number; the provider's token alone goes on to the way out, to end its session too. */
    private static void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            var token = session.getAttribute(LocalLogin.PROVIDER_TOKEN);
            session.invalidate();
            if (token != null) {
                request.getSession().setAttribute(LocalLogin.PROVIDER_TOKEN, token);
            }
        }
    }

    /** The engine's refusal of a password, held back: its page would only ask to sign in. */
    private static final class Kept extends ContentCachingResponseWrapper {

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            if (status == SC_UNAUTHORIZED) {
                setStatus(status);
            } else {
                super.sendError(status);
            }
        }

        @Override
        public void sendError(int status, String said) throws IOException {
            sendError(status);
        }
    }

    private void enter(HttpServletRequest request, ContentCachingResponseWrapper kept, String account) throws IOException {
        try {
            entrance.passed(request, kept, account, SignInNotes.Way.PASSWORD);
        } catch (NotWrittenDown broken) {
            request.getSession().invalidate();
            kept.resetBuffer();
            Answer.refuse(kept, UNAVAILABLE, "TechnicalError", NOT_WRITTEN);
        }
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String app)
            throws ServletException, IOException {
        var kept = new Kept(response);
        chain.doFilter(request, kept);
        var session = request.getSession(false);
        var login = Sessions.login(session);
        if (kept.getStatus() == HttpServletResponse.SC_OK && login != null) {
            var account = login.getIdentityId();
            if (!local.isOpenTo(account)) {
                session.invalidate();
                kept.resetBuffer();
                Answer.refuse(kept, HttpServletResponse.SC_UNAUTHORIZED, "NotSignedIn", BY_THE_PROVIDER);
            } else if (factors.isSet(account) || rule.asksIt(login.getGroupIds())) {
                Sessions.suspend(session, new Sessions.Pending(account, app, clock.instant(), false));
                kept.resetBuffer();
                kept.setHeader(NEXT, SecondFactorPages.PATH);
                Answer.refuse(kept, HttpServletResponse.SC_UNAUTHORIZED, "SecondFactor", CODE_AWAITED);
            } else {
                enter(request, kept, account);
            }
        } else if (kept.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
            kept.resetBuffer();
            Answer.refuse(kept, HttpServletResponse.SC_UNAUTHORIZED, "NotSignedIn", WRONG);
        }
        kept.copyBodyToResponse();
    }
}
