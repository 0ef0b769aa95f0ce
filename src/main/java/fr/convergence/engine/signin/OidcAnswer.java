package fr.convergence.engine.signin;

import fr.convergence.engine.web.OwnPage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The pages on which a sign-on by the provider ends when it does not end at the screens. */
final class OidcAnswer {

    private static final String MAIN = "<p>%s</p><p><a class=\"button\" href=\"%s\">Se connecter</a></p>";

    private OidcAnswer() {}

    /** @param sentence complete French sentence that says what to do */
    static void refuse(HttpServletResponse response, String sentence) throws IOException {
        write(response, HttpServletResponse.SC_FORBIDDEN, "Connexion refusée", sentence);
    }

    static void goodbye(HttpServletResponse response) throws IOException {
        write(response, HttpServletResponse.SC_OK, "À bientôt", "Vous êtes déconnecté.");
    }

    private static void write(HttpServletResponse response, int status, String title, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(OwnPage.bare(title, MAIN.formatted(OwnPage.text(sentence), OidcDoor.START)));
    }
}
