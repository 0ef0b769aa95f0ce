package fr.convergence.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.server.Session.SessionTrackingMode;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class OwnSiteTest {

    private static final String OURS = "https://convergence.exemple.fr";

    @ParameterizedTest
    @CsvSource({OURS + ",convergence.exemple.fr", OURS + ",CONVERGENCE.exemple.fr:443", OURS + ",localhost:8080", OURS + ",127.0.0.1", "http://localhost:8080,localhost",
        "http://localhost:8080,192.168.1.7:8080", "http://localhost:8080,poste-12", "http://localhost:8080,[::1]:8080", "http://localhost:8080,demo.local"})
    void answersUnderItsOwnName(String url, String host) throws Exception {
        assertThat(status(url, "GET", host, null, null)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({OURS + ",autre.exemple", OURS + ",convergence.exemple.fr.autre.exemple", OURS + ",poste-12", OURS + ",192.168.1.7", OURS + ",''", "http://localhost:8080,autre.exemple",
        "http://localhost:8080,localhost.autre.exemple", "http://localhost:8080,a b"})
    void answersUnderNoOther(String url, String host) throws Exception {
        assertThat(status(url, "GET", host, null, null)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void takesNoWriteOfAnotherSite(String method) throws Exception {
        assertThat(status(OURS, method, "convergence.exemple.fr", OURS, "same-origin")).isEqualTo(200);
        assertThat(status(OURS, method, "convergence.exemple.fr", null, null)).isEqualTo(200);
        for (var origin : new String[] {"https://autre.exemple", "null", "https://convergence.exemple.fr.autre.exemple", "", "::"}) {
            assertThat(status(OURS, method, "convergence.exemple.fr", origin, null)).as(origin).isEqualTo(403);
        }
        for (var from : new String[] {"cross-site", "same-site"}) {
            assertThat(status(OURS, method, "convergence.exemple.fr", null, from)).as(from).isEqualTo(403);
        }
        assertThat(status(OURS, "GET", "convergence.exemple.fr", null, "cross-site")).as("a link in an e-mail").isEqualTo(200);
    }

    @Test
    void aPageOfOursIsWrittenWithTheTokenOfItsSessionOnly() {
        var request = new MockHttpServletRequest("POST", "/convergence/x");
        assertThat(OwnToken.allows(request)).isFalse();
        var session = new MockHttpSession();
        session.setAttribute("CAMUNDA_CSRF_TOKEN", "jeton");
        request.setSession(session);
        assertThat(OwnToken.of(request)).isEqualTo("jeton");
        assertThat(OwnToken.allows(request)).isFalse();
        request.addHeader("X-XSRF-TOKEN", "autre");
        assertThat(OwnToken.allows(request)).isFalse();
        request.addParameter(OwnToken.FIELD, "jeton");
        assertThat(OwnToken.allows(request)).isTrue();
        request.setMethod("GET");
        assertThat(OwnToken.allows(request)).isTrue();
    }

    @Test
    void behindTlsTheSessionIsTiedToTheHost() {
        var server = new TomcatServletWebServerFactory();
        new ServerSettings(true).customize(server);
        assertThat(server.getSession().getCookie().getName()).isEqualTo("__Host-JSESSIONID");
        assertThat(server.getSession().getCookie().getPath()).isEqualTo("/");
        assertThat(server.getSession().getTrackingModes()).isEqualTo(Set.of(SessionTrackingMode.COOKIE));
        assertThat(server.getEngineValves()).hasAtLeastOneElementOfType(ServerAnswers.class);
        var answer = new MockHttpServletResponse();
        SecurityHeaders.on(answer, true);
        assertThat(answer.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
    }

    private static int status(String url, String method, String host, String origin, String from) throws Exception {
        var request = new MockHttpServletRequest(method, "/x");
        if (!host.isEmpty()) {
            request.addHeader("Host", host);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        if (from != null) {
            request.addHeader("Sec-Fetch-Site", from);
        }
        var response = new MockHttpServletResponse();
        new OwnSite(url).doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
