package fr.convergence.engine.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A refusal in the shape that the screens read: a type, and the French sentence that they show. */
public final class Answer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answer() {}

    /** @param sentence complete French sentence, shown as it is */
    public static void refuse(HttpServletResponse response, int status, String type, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(JSON.writeValueAsString(Map.of("type", type, "message", sentence)));
    }
}
