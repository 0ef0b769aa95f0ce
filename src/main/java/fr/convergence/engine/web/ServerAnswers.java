package fr.convergence.engine.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Guards what the server answers by itself, before any filter: an address it cannot read, a method it does not know. Our
 * filters never see these.
 */
class ServerAnswers extends ValveBase {

    private final boolean https;

    /** @param https whether people reach the product by https, through a proxy or not */
    ServerAnswers(boolean https) {
        super(true);
        this.https = https;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        SecurityHeaders.on(response, https || request.isSecure());
        getNext().invoke(request, response);
    }
}
