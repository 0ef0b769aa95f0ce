package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens at the edge of the protocol: paths that climb, ranges, headers, types of answers, lines of the log (attacks 35, 38, 42, 43). */
class EdgeTest extends Intruder {

    /** Whatever stands at its beginning, a path that climbs leads nowhere: the gate of its end would read another path than its beginning's. */
    @ParameterizedTest
    @ValueSource(strings = {"/camunda/api/../../webjars/camunda/securityFilterRules.json", "/camunda/api/../app/tasklist/default/", "/camunda/api/x/../../app/admin/autre/",
        "/camunda/api/%2e%2e/app/tasklist/default/", "/camunda/api/..;/app/tasklist/default/", "/camunda/api/.;a=b/engine/engine", "/convergence/../error",
        "/convergence/../camunda/api/engine/engine", "/convergence/..;x=1/actuator/health", "/convergence/./files/x", "/convergence/files/..", "/convergence/files/x/%2E%2e/y",
        "/actuator/health/../env", "/actuator/health/./liveness", "/camunda/lib/../app/tasklist/default/", "/camunda/lib/./deps.js", "/camunda/app/tasklist/../admin/default/",
        "/camunda/assets/..", "/camunda/api/.", "/camunda/api/..", "/camunda/api/engine/engine/default/task/..;/user", "/camunda/api/cockpit/plugin/base/static/../../../../engine/engine"})
    void aPathThatClimbsLeadsNowhere(String path) {
        for (var actor : List.of(stranger(), as(Profession.CIP, HERE), scene.administrator())) {
            for (var method : List.of("GET", "POST")) {
                refused(actor.send(method, path, method.equals("POST") ? "{}" : null, method.equals("POST") ? JSON : null), 400, 404);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/CONVERGENCE/files/x", "/Convergence/files/x", "/convergence//files/x", "//convergence/files/x", "/convergence/files//x", "/convergence;a=b/files/x",
        "/convergence/files;a=b/x", "/convergence/files/x;a=b", "/convergence/files/x%3Ba=b", "/convergence/files/x%2F", "/convergence/files/x%5C", "/convergence/files/x.", "/convergence/files/x%20",
        "/convergence/files/x%00", "/convergence/files/%C0%AF", "/convergence/files/x%0d%0aSet-Cookie:a=b", "/convergence/files/x%E2%80%AE", "/convergence/%66iles/x",
        "/convergence/tasks/x/overview.json", "/convergence/tasks/x/overview/", "/convergence/documents.json?about=x", "/actuator", "/actuator/", "/actuator/health/x", "/actuator/Health",
        "/actuator/health.json", "/actuator/health/liveness/x", "/camunda/API/engine/engine", "/camunda/api/Engine/engine", "/camunda/lib/DEPS.JS", "/camunda/lib/deps.js.map",
        "/camunda/lib/", "/camunda/assets/", "/camunda/app/TASKLIST/default/", "/camunda/app/tasklist/DEFAULT/"})
    void anotherSpellingOfAPathOpensNothingMore(String path) {
        for (var actor : List.of(stranger(), as(Profession.ENCADRANT, ELSEWHERE))) {
            for (var method : List.of("GET", "HEAD", "PUT", "DELETE")) {
                var answer = actor.send(method, path.replace("files/x", "files/" + scene.at(HERE).parcours()), null, null);
                refused(answer, 400, 401, 403, 404, 405);
                assertThat(answer.headers().map()).as(path).doesNotContainKey("set-cookie-injected");
                assertThat(answer.headers().allValues("Set-Cookie")).as(path).noneMatch(cookie -> cookie.startsWith("a=b"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "image/png", "text/html", "text/plain", "x", "*/*;q=0", "application/json;v=\u00e9", ",,,,", "a/b;q=9e99", "application/hal+json"})
    void anAnswerOfAnotherKindIsRefusedInFrenchOrGivenAsUsual(String accepted) throws Exception {
        var cip = as(Profession.CIP, HERE);
        var http = HttpClient.newHttpClient();
        for (var path : List.of(ENGINE + "/task/count", ENGINE + "/task/" + NOWHERE, "/convergence/documents?about=x", "/convergence/nulle-part", "/nulle-part", "/convergence/documents/x",
                "/convergence/files/CVG-2001-00001", "/convergence/files/" + scene.at(ELSEWHERE).parcours(), "/actuator/health", "/camunda/lib/deps.js")) {
            var answer = http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept", accepted)
                    .header("Cookie", "JSESSIONID=" + cip.cookie("JSESSIONID")).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as("%s as %s", path, accepted).isLessThan(500);
            if (answer.statusCode() >= 400) {
                assertThat(answer.statusCode()).isIn(400, 403, 404, 406);
                assertThat(Machine.words(Actor.body(answer).replace("/camunda/app/", ""))).as("%s as %s", path, accepted).isEmpty();
            }
        }
    }

    /** A file cut into a thousand overlapping pieces would be sent a thousand times. */
    @Test
    void manyRangesOfAFileDoNotMultiplyIt() {
        var whole = stranger().get("/camunda/lib/deps.js").body().length;
        for (var many : List.of(50, 1_000)) {
            var ranges = "bytes=" + IntStream.range(0, many).mapToObj(rank -> "0-").collect(Collectors.joining(","));
            var answer = stranger().send("GET", "/camunda/lib/deps.js", null, null, "Range", ranges);
            assertThat(answer.statusCode()).isIn(200, 400, 416, 431);
            assertThat(answer.body().length).isLessThanOrEqualTo(whole);
        }
    }

    @Test
    void headersThatAreTooLongOrTooManyAreRefused() {
        var cip = as(Profession.CIP, HERE);
        refused(cip.send("GET", ENGINE + "/task/count", null, null, "X-Long", "x".repeat(40_000)), 400, 431);
        var many = IntStream.range(0, 400).boxed().flatMap(rank -> List.of("X-" + rank, "y").stream()).toArray(String[]::new);
        refused(cip.send("GET", ENGINE + "/task/count", null, null, many), 400, 431);
    }

    /** Whatever somebody sends, in whatever place, the log has no word of it: it would forge a line, or tell what was searched for. */
    @Test
    void nothingThatIsSentIsWrittenToTheLog() {
        var forged = "FORGE-4711\r\n14:00:00 ERROR Convergence : tout va mal";
        var encoded = URLEncoder.encode(forged, StandardCharsets.UTF_8).replace("+", "%20");
        var before = scene.log().size();
        // Sessions of their own: one of these attacks ends them.
        for (var actor : List.of(stranger(), Actor.signedIn(port, "cip@" + HERE, HERE, "cip", "tasklist"), Actor.signedIn(port, "direction@" + HERE, HERE, "direction", "cockpit"),
                Actor.signedIn(port, Scene.ADMINISTRATOR, null, null, "admin"))) {
            for (var path : List.of("/FORGE-4711", "/camunda/api/../FORGE-4711", "/camunda/app/FORGE-4711/default/", "/camunda/lib/FORGE-4711", "/camunda/lib/../FORGE-4711",
                    "/camunda/app/tasklist/FORGE-4711/", "/convergence/FORGE-4711", "/convergence/files/" + encoded, "/convergence/tasks/" + encoded + "/overview",
                    "/convergence/documents?about=" + encoded, "/convergence/documents/FORGE-4711", "/convergence/indicators/presence?from=" + encoded + "&to=FORGE-4711",
                    ENGINE + "/task?maxResults=5&name=" + encoded, ENGINE + "/task?maxResults=5&sortBy=FORGE-4711&sortOrder=asc", ENGINE + "/task?maxResults=FORGE-4711",
                    ENGINE + "/task?maxResults=5&createdBefore=" + encoded, ENGINE + "/task/FORGE-4711/form", ENGINE + "/process-definition/FORGE-4711/startForm",
                    ENGINE + "/deployment/FORGE-4711/resources/x/data", ENGINE + "/FORGE-4711", "/camunda/api/engine/engine/FORGE-4711/task",
                    "/camunda/api/tasklist/plugin/tasklistPlugins/static/FORGE-4711.js", "/camunda/api/tasklist/plugin/FORGE-4711/static/x.js", "/actuator/FORGE-4711")) {
                actor.get(path);
            }
            for (var path : List.of("/task/" + scene.at(HERE).task("userTask_assessSituation") + "/submit-form", "/process-definition/key/intake/submit-form", "/process-definition/key/FORGE-4711/submit-form",
                    "/task/" + NOWHERE + "/submit-form", "/task/FORGE-4711/claim", "/filter/FORGE-4711/list?maxResults=5", "/task?maxResults=5")) {
                for (var body : List.of("{\"variables\":{\"FORGE-4711\":{\"value\":1}}}", "{\"variables\":{\"met\":{\"value\":\"FORGE-4711\",\"type\":\"FORGE-4711\"}}}", "FORGE-4711",
                        "{\"userId\":\"FORGE-4711\"}", Actor.write(java.util.Map.of("name", forged, "taskIdIn", List.of("FORGE-4711"))), "{\"priority\":\"FORGE-4711\"}",
                        "{\"sorting\":[{\"sortBy\":\"FORGE-4711\",\"sortOrder\":\"asc\"}]}")) {
                    actor.post(ENGINE + path, body);
                }
            }
            actor.send("GET", ENGINE + "/task/count", null, null, "User-Agent", "FORGE-4711", "X-Forwarded-For", "FORGE-4711", "Referer", "FORGE-4711", "Accept-Language", "FORGE-4711",
                    "X-FORGE-4711", "x", "Authorization", "Basic FORGE-4711", "If-Modified-Since", "FORGE-4711", "Range", "FORGE-4711");
            actor.send("POST", ENGINE + "/task/count", "{}", "FORGE-4711/x; charset=FORGE-4711");
            actor.sendWithToken("FORGE-4711", "POST", ENGINE + "/task/count", "{}");
            actor.send("FORGE", ENGINE + "/task/count?FORGE-4711", null, null);
        }
        for (var application : List.of("tasklist", "cockpit", "FORGE-4711")) {
            stranger().logIn(forged, "FORGE-4711", application);
            stranger().logIn("cip@" + HERE, "FORGE-4711", application);
        }
        var poisoned = stranger();
        poisoned.plant("JSESSIONID", "FORGE-4711", "/");
        poisoned.plant("appareil", "FORGE-4711", "/");
        poisoned.get(ENGINE + "/task/count");
        assertThat(scene.log().subList(before, scene.log().size())).filteredOn(line -> line.contains("FORGE")).isEmpty();
    }
}
