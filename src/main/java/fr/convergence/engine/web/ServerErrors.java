package fr.convergence.engine.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** What the server refuses by itself, in French and without a word of its own: neither name, nor version, nor cause. */
public class ServerErrors extends ErrorReportValve {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("application/json");
            response.setCharacterEncoding("utf-8");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(JSON.writeValueAsString(Map.of("type", "Refused", "message", sentence(status))));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            // The browser left, or has its answer already.
            container.getLogger().debug(gone);
        }
    }

    private static String sentence(int status) {
        return status == 404 ? FrenchErrors.NOT_THERE : Sentence.UNREADABLE;
    }
}
