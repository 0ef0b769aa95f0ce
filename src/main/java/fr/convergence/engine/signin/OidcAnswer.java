package fr.convergence.engine.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.HtmlUtils;

/** The pages on which a sign-on by the provider ends when it does not end at the screens. */
final class OidcAnswer {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s – Convergence</title><link rel="stylesheet" href="/camunda/app/convergence/identity.css"></head>
            <body><main><h1>%s</h1><p>%s</p><p><a href="%s">Se connecter</a></p></main></body>
            </html>
            """;

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
        response.getWriter().write(PAGE.formatted(title, title, HtmlUtils.htmlEscape(sentence, StandardCharsets.UTF_8.name()), OidcDoor.START));
    }
}
