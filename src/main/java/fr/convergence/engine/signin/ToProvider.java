package fr.convergence.engine.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends whoever opens a screen without being signed in to the provider, in place of the form that takes a password. */
class ToProvider extends OncePerRequestFilter {

    private static final Pattern SCREEN = Pattern.compile("/camunda/app/(tasklist|cockpit|admin|welcome)(/[^/.]+)?/?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (SCREEN.matcher(path).matches() && Sessions.login(request.getSession(false)) == null) {
            response.sendRedirect(request.getContextPath() + OidcDoor.START);
        } else {
            chain.doFilter(request, response);
        }
    }
}
