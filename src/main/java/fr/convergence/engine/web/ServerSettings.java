package fr.convergence.engine.web;

import java.util.Set;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.Session.SessionTrackingMode;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** What the server does before our filters, and how it names the session to the browser. */
@Component
class ServerSettings implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    /** A browser takes a cookie of such a name from this very host only, by https only. */
    private static final String PROTECTED = "__Host-";

    private static final String SESSION = "JSESSIONID";

    private final boolean https;

    ServerSettings(@Value("${convergence.https:false}") boolean https) {
        this.https = https;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new ServerAnswers(https));
        server.addContextCustomizers(context -> ((StandardHost) context.getParent()).setErrorReportValveClass(ServerErrors.class.getName()));
        server.addContextCustomizers(context -> context.setUseRelativeRedirects(true));
        server.getSession().setTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        server.getSession().getCookie().setPath("/");
        if (https) {
            server.getSession().getCookie().setName(PROTECTED + SESSION);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
