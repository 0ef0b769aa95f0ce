package fr.convergence.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProductTest
class HeadersTest extends Counter {

    private static final Pattern NONCE = Pattern.compile("nonce[=-][\"']?([A-Za-z0-9_-]{20,})");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/camunda/app/tasklist/default/", "/camunda/api/engine/engine/", "/camunda/api/engine/engine/default/task",
        "/camunda/lib/deps.js", "/actuator/health", "/nulle-part"})
    void everyAnswerIsGuarded(String path) {
        var answer = stranger().get(path);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void whatSpeaksOfPeopleIsNeverKept() {
        var cip = colleague(Profession.CIP, TestWorld.CANAL);
        var task = openTask(cip).path("id").asText();
        for (var path : new String[] {"/task/" + task, "/task/" + task + "/form-variables", "/task/" + task + "/deployed-form", "/filter?maxResults=1"}) {
            assertThat(cip.get(ENGINE + path).headers().allValues("Cache-Control")).as(path).containsExactly("no-store");
        }
        assertThat(stranger().get(ENGINE + "/task").headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void scriptsMayBeKept() {
        assertThat(header(stranger().get("/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js"), "Cache-Control")).doesNotContain("no-store");
    }

    /** With the nonce kept in the servlet context, some of these pages receive a neighbour's nonce and stay blank. */
    @Test
    void aPageCarriesTheNonceOfItsOwnHeaderEvenWhenManyAreLoadedAtOnce() throws Exception {
        administrator(); // without one, the engine serves its set-up page instead
        var loads = new ArrayList<Callable<HttpResponse<String>>>();
        for (var i = 0; i < 150; i++) {
            var app = i % 2 == 0 ? "tasklist" : "cockpit";
            loads.add(() -> stranger().get("/camunda/app/" + app + "/default/"));
        }
        var threads = Executors.newFixedThreadPool(16);
        try {
            for (var load : threads.invokeAll(loads)) {
                var page = load.get();
                var declared = nonce(header(page, "Content-Security-Policy"));
                assertThat(nonce(page.body())).isEqualTo(declared);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String nonce(String text) {
        var found = NONCE.matcher(text);
        assertThat(found.find()).as("a nonce in " + text.substring(0, Math.min(200, text.length()))).isTrue();
        return found.group(1);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
