package fr.convergence.attack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.convergence.testing.TestWorld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Somebody who sends what she wants, with a session or without; everything that comes back is kept. */
final class Actor {

    static final String ENGINE = "/camunda/api/engine/engine/default";
    static final String JSON = "application/json";
    static final String FORM = "application/x-www-form-urlencoded";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Queue<Exchange> KEPT = new ConcurrentLinkedQueue<>();

    private final int port;
    private final String account;
    private final String siae;
    private final String profession;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build();

    private Actor(int port, String account, String siae, String profession) {
        this.port = port;
        this.account = account;
        this.siae = siae;
        this.profession = profession;
    }

    static Actor anonymous(int port) {
        return new Actor(port, "anonyme", null, null);
    }

    /** Logs in as the login page does. @param application {@code tasklist}, {@code cockpit} or {@code admin} */
    static Actor signedIn(int port, String account, String siae, String profession, String application) {
        var actor = new Actor(port, account, siae, profession);
        actor.get("/camunda/app/" + application + "/default/");
        var answer = actor.logIn(account, TestWorld.PASSWORD, application);
        if (answer.statusCode() != 200) {
            throw new AssertionError(account + " cannot log in: " + answer.statusCode() + " " + body(answer));
        }
        actor.get("/camunda/app/" + application + "/default/");
        return actor;
    }

    HttpResponse<byte[]> logIn(String login, String password, String application) {
        var form = "username=" + URLEncoder.encode(login, StandardCharsets.UTF_8) + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return send("POST", "/camunda/api/admin/auth/user/default/login/" + application, form, FORM);
    }

    static List<Exchange> kept() {
        return List.copyOf(KEPT);
    }

    String account() {
        return account;
    }

    HttpResponse<byte[]> get(String path) {
        return send("GET", path, null, null);
    }

    HttpResponse<byte[]> post(String path, String body) {
        return send("POST", path, body, JSON);
    }

    /** With the session and its token, as a page of ours would. */
    HttpResponse<byte[]> send(String method, String path, String body, String type, String... headers) {
        return send(method, path, body, type, token(), headers);
    }

    /** With a token of the attacker's choice; null for none. */
    HttpResponse<byte[]> sendWithToken(String token, String method, String path, String body) {
        return send(method, path, body, JSON, token, new String[0]);
    }

    private HttpResponse<byte[]> send(String method, String path, String body, String type, String token, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json, application/hal+json, */*");
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (token != null) {
            request.header("X-XSRF-TOKEN", token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        request.method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            KEPT.add(new Exchange(account, siae, profession, method, path, answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""), answer.body()));
            return answer;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(method + " " + path, unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    String token() {
        return cookie("XSRF-TOKEN");
    }

    /** Value of a cookie, or null. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue).findFirst().orElse(null);
    }

    /** Puts a cookie of the attacker's choice into the browser. */
    void plant(String name, String value, String path) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath(path);
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create("http://localhost:" + port + path), cookie);
    }

    static String body(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException notJson) {
            throw new AssertionError(answer.statusCode() + " " + body(answer), notJson);
        }
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
