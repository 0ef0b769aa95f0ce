package fr.convergence.engine.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A refusal in the shape that the screens read: a type, and the French sentence that they show. */
public final class Answer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answer() {}

    /**
     * The same for whoever came by a link or a form of a page: a page that says it, and where to go on.
     *
     * @param sentence complete French sentence, shown as it is
     */
    public static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String type, String sentence) throws IOException {
        if (isPage(request)) {
            response.setStatus(status);
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(page(request, status, sentence));
        } else {
            refuse(response, status, type, sentence);
        }
    }

    /** Whether the browser shows the answer itself. */
    static boolean isPage(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted != null && accepted.startsWith("text/html");
    }

    /** The page of ours that a refused form or link stands on. */
    private static Optional<String> before(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader("Referer")).map(URI::create).map(URI::getRawPath)
                    .filter(path -> path.startsWith(OpenPages.PREFIX + "/") && !path.equals(request.getRequestURI()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    static String page(HttpServletRequest request, int status, String sentence) {
        var way = status == HttpServletResponse.SC_UNAUTHORIZED
                ? "<a class=\"button\" href=\"/camunda/app/welcome/\">Se connecter</a>"
                : before(request).map(page -> "<a class=\"button\" href=\"" + OwnPage.text(page) + "\">Revenir à la page</a> ").orElse("")
                        + "<a class=\"button quiet\" href=\"/camunda/app/welcome/\">Revenir à l’accueil</a>";
        var title = switch (status) {
            case HttpServletResponse.SC_UNAUTHORIZED -> "Connexion nécessaire";
            case HttpServletResponse.SC_FORBIDDEN -> "Accès refusé";
            case HttpServletResponse.SC_NOT_FOUND -> "Page introuvable";
            default -> status >= 500 ? "Erreur technique" : "Demande refusée";
        };
        return OwnPage.bare(title, "<p role=\"alert\">" + OwnPage.text(sentence) + "</p><p>" + way + "</p>");
    }

    /** @param sentence complete French sentence, shown as it is */
    public static void refuse(HttpServletResponse response, int status, String type, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(JSON.writeValueAsString(Map.of("type", type, "message", sentence)));
    }
}
