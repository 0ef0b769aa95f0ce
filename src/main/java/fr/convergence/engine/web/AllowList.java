package fr.convergence.engine.web;

import fr.convergence.database.DatabaseContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything under a path, {@code /camunda/api} or {@code /convergence}: a call that no screen needs is
 * refused before anything sees it. The engine's whole interface is there for whoever logs in, and part of it for whoever
 * does not.
 */
class AllowList extends OncePerRequestFilter {

    static final String SIGN_IN = "Connectez-vous pour continuer.";
    static final String CLOSED = "Cette action n'est pas ouverte : passez par le formulaire de la tâche.";
    static final String NOT_FOR_YOU = "Votre compte ne permet pas cette action.";

    private final String prefix;
    private final List<Call> calls;
    private final long groupsLiveMillis;
    private final DatabaseContext database;

    AllowList(String prefix, List<Call> calls, long groupsLiveMillis, DatabaseContext database) {
        this.prefix = prefix;
        this.calls = List.copyOf(calls);
        this.groupsLiveMillis = groupsLiveMillis;
        this.database = database;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = Caller.of(request, groupsLiveMillis);
        var path = AskedPath.segments(request.getRequestURI().substring(request.getContextPath().length()), prefix);
        var matching = path.map(segments -> calls.stream()
                        .filter(call -> call.matches(request.getMethod(), segments, caller.account()))
                        .toList())
                .orElse(List.of());
        if (matching.stream().noneMatch(call -> caller.is(call.who()))) {
            refuse(request, response, caller, matching.isEmpty());
            return;
        }
        if (prefix.equals(OpenPages.PREFIX)) {
            if (!OwnToken.allows(request)) {
                Answer.refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "Refused", OwnToken.REFUSED);
                return;
            }
            OwnToken.tell(request, response);
        }
        var checked = CheckedRequest.of(request, matching);
        if (checked.refusal().isPresent()) {
            var refusal = checked.refusal().get();
            Answer.refuse(request, response, refusal.status(), "Refused", refusal.sentence());
            return;
        }
        request.setAttribute(Reader.ATTRIBUTE, caller.reader());
        passOn(caller.reader(), checked, response, chain);
    }

    /** The database answers for who calls; whoever has not logged in sees no row. */
    private void passOn(Reader reader, CheckedRequest checked, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (reader == null) {
            chain.doFilter(checked, response);
            return;
        }
        try {
            database.calling(reader.account(), reader.professions(), reader.structures(), () -> {
                chain.doFilter(checked, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Caller caller, boolean unknown) throws IOException {
        if (!caller.isSignedIn()) {
            Answer.refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "NotSignedIn", SIGN_IN);
        } else {
            Answer.refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "Refused",
                    !unknown ? NOT_FOR_YOU : Answer.isPage(request) ? FrenchErrors.NOT_THERE : CLOSED);
        }
    }
}
