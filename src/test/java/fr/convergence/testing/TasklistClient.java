package fr.convergence.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/** Somebody in front of Tasklist: the same calls as the page makes, with its session and its CSRF token. */
public final class TasklistClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private final String base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

    public TasklistClient(int port) {
        this.base = "http://localhost:" + port;
    }

    /** Logs in as the login page does. @return the status */
    public int login(String account, String password) {
        get("/camunda/app/tasklist/default/");
        var form = "username=" + encoded(account) + "&password=" + encoded(password);
        return send("POST", "/camunda/api/admin/auth/user/default/login/tasklist", form, "application/x-www-form-urlencoded").statusCode();
    }

    /** Filters this person sees, by name. */
    public JsonNode filters() {
        return json(get(ENGINE + "/filter?resourceType=Task&firstResult=0&maxResults=2000&itemCount=false"));
    }

    /** Tasks of a business key this person sees. */
    public JsonNode tasks(String businessKey) {
        return json(get(ENGINE + "/task?firstResult=0&maxResults=50&processInstanceBusinessKey=" + encoded(businessKey)));
    }

    /** Tasks that a filter lists. */
    public JsonNode list(String filterId) {
        var response = send("POST", ENGINE + "/filter/" + filterId + "/list?firstResult=0&maxResults=2000", "{}", "application/json");
        var found = json(response);
        return found.isArray() ? found : found.path("_embedded").path("task");
    }

    public HttpResponse<String> claim(String taskId, String account) {
        return send("POST", ENGINE + "/task/" + taskId + "/claim", JSON.createObjectNode().put("userId", account).toString(), "application/json");
    }

    public HttpResponse<String> formVariables(String taskId) {
        return get(ENGINE + "/task/" + taskId + "/form-variables?deserializeValues=false");
    }

    public HttpResponse<String> deployedForm(String taskId) {
        return get(ENGINE + "/task/" + taskId + "/deployed-form");
    }

    public HttpResponse<String> submit(String taskId, Map<String, ?> answers) {
        return send("POST", ENGINE + "/task/" + taskId + "/submit-form", variables(answers), "application/json");
    }

    /** Starts a process by its form, as «Démarrer un processus» does. */
    public HttpResponse<String> start(String processKey, Map<String, ?> answers) {
        var definitions = json(get(ENGINE + "/process-definition?latest=true&active=true&startableInTasklist=true&startablePermissionCheck=true"
                + "&firstResult=0&maxResults=15"));
        for (var definition : definitions) {
            if (definition.path("key").asText().equals(processKey)) {
                return send("POST", ENGINE + "/process-definition/" + definition.path("id").asText() + "/submit-form", variables(answers),
                        "application/json");
            }
        }
        throw new AssertionError(processKey + " is not among " + definitions);
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, null, null);
    }

    /** Value of a cookie that this browser holds, or null. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).findFirst()
                .map(java.net.HttpCookie::getValue).orElse(null);
    }

    /** A document, byte for byte. */
    public byte[] bytes(String path) {
        try {
            var answer = http.send(HttpRequest.newBuilder(URI.create(base + path)).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A write that another site makes the browser send: with the session, without its token. */
    public HttpResponse<String> withoutToken(String method, String path, String body) {
        return send(method, path, body, "application/json", false);
    }

    public HttpResponse<String> send(String method, String path, String body, String contentType) {
        return send(method, path, body, contentType, true);
    }

    private HttpResponse<String> send(String method, String path, String body, String contentType, boolean withToken) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json, application/hal+json, */*");
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> withToken && cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .ifPresent(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
        request.method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Values as the page sends them: lists as Json, the rest without a type. */
    private static String variables(Map<String, ?> answers) {
        ObjectNode sent = JSON.createObjectNode();
        answers.forEach((key, value) -> {
            var variable = sent.putObject(key);
            if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
                try {
                    variable.put("type", "Json").put("value", JSON.writeValueAsString(value));
                } catch (JsonProcessingException impossible) {
                    throw new AssertionError(impossible);
                }
            } else {
                variable.set("value", JSON.valueToTree(value instanceof Number || value instanceof Boolean ? value : String.valueOf(value)));
            }
        });
        return JSON.createObjectNode().set("variables", sent).toString();
    }

    public static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(response.statusCode() + " " + response.body(), notJson);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
