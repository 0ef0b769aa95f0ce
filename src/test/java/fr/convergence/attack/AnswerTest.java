package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What answers carry, what they say when they fail, and writes that another site provokes (attacks 7, 40, 42, 45). */
class AnswerTest extends Intruder {

    @Autowired
    private TaskService tasks;

    static Stream<String> everyKindOfAnswer() {
        return Stream.of("/", "/camunda", "/camunda/app/", "/camunda/app/tasklist/default/", "/camunda/lib/deps.js", "/camunda/app/tasklist/locales/fr.json",
                "/camunda/api/engine/engine", ENGINE + "/task", ENGINE + "/task/" + NOWHERE, "/convergence/documents?about=x", "/convergence/nulle-part", "/actuator/health",
                "/nulle-part", "/META-INF/MANIFEST.MF", "/%5c", "/%00", "/a%2fb", "/error", "/camunda/api/tasklist/plugin/tasklistPlugins/static/nulle-part.js",
                "/convergence/documents/pas-un-identifiant");
    }

    @ParameterizedTest
    @MethodSource("everyKindOfAnswer")
    void everyAnswerIsGuarded(String path) {
        for (var actor : List.of(stranger(), as(Profession.CIP, HERE))) {
            for (var method : List.of("GET", "HEAD", "OPTIONS", "POST", "DELETE", "PATCH", "TRICHER")) {
                var answer = actor.send(method, path, null, null);
                assertThat(header(answer, "X-Content-Type-Options")).as("%s %s", method, path).isEqualTo("nosniff");
                assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
                assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
                assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
                assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
                assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "geolocation=()");
                assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'", "form-action 'self'")
                        .doesNotContain("unsafe-eval", "https:");
                assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "access-control-allow-origin");
                assertThat(answer.statusCode()).as("%s %s", method, path).isNotEqualTo(500);
                if (answer.statusCode() >= 400) {
                    refused(answer, answer.statusCode());
                }
            }
        }
    }

    @Test
    void scriptsRunByTheNonceOfThePageAlone() {
        for (var application : List.of("tasklist", "cockpit", "admin", "welcome")) {
            var policy = header(stranger().get("/camunda/app/" + application + "/default/"), "Content-Security-Policy");
            var scripts = Stream.of(policy.split(";")).map(String::strip).filter(rule -> rule.startsWith("script-src")).findFirst().orElseThrow();
            assertThat(scripts).matches("script-src 'nonce-[\\w-]{20,}' 'strict-dynamic'");
        }
    }

    @Test
    void whatSpeaksOfPeopleIsNotKeptByTheBrowser() {
        var cip = as(Profession.CIP, HERE);
        var work = scene.at(HERE);
        for (var path : List.of(ENGINE + "/task/" + work.task("userTask_assessSituation") + "/form-variables", "/convergence/files/" + work.parcours(),
                "/convergence/documents?about=" + work.parcours(), "/convergence/nulle-part", ENGINE + "/nulle-part")) {
            assertThat(cip.get(path).headers().allValues("Cache-Control")).as(path).containsExactly("no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://autre.example", "http://localhost.autre.example", "null", "http://convergence.invalid", "file://", "http://localhost@autre.example"})
    void noOtherSiteWritesNorReads(String origin) {
        var cip = as(Profession.CIP, HERE);
        var task = scene.at(HERE).task("userTask_assessSituation");
        refused(cip.send("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"" + cip.account() + "\"}", JSON, "Origin", origin), 403);
        refused(cip.send("POST", "/camunda/api/admin/auth/user/default/login/tasklist", "username=x&password=y", Actor.FORM, "Origin", origin), 403);
        var read = cip.send("GET", ENGINE + "/task/count", null, null, "Origin", origin);
        assertThat(read.headers().map()).doesNotContainKeys("access-control-allow-origin", "access-control-allow-credentials");
        refused(cip.send("OPTIONS", ENGINE + "/task/" + task + "/claim", null, null, "Origin", origin, "Access-Control-Request-Method", "POST"), 403, 405);
    }

    @Test
    void aWriteNeedsTheTokenOfItsOwnSession() {
        var cip = as(Profession.CIP, HERE);
        var task = scene.at(HERE).task("userTask_assessSituation");
        var before = tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
        var other = as(Profession.DIRECTION, HERE).token();
        for (var token : new String[] {null, "", "0123456789ABCDEF0123456789ABCDEF", other}) {
            var victim = Actor.signedIn(port, "cip@" + HERE, HERE, "cip", "tasklist");
            refused(victim.sendWithToken(token, "POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"" + cip.account() + "\"}"), 401, 403);
        }
        refused(cip.send("GET", ENGINE + "/task/" + task + "/claim", null, null), 403);
        refused(cip.send("POST", ENGINE + "/task/" + task + "/form", "{}", JSON), 403);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void aMethodIsNotReplacedByAHeader(String header) {
        var cip = as(Profession.CIP, HERE);
        var task = scene.at(HERE).task("userTask_assessSituation");
        cip.send("POST", ENGINE + "/task/" + task + "/unclaim", "{}", JSON, header, "DELETE");
        cip.send("GET", ENGINE + "/task/" + task, null, null, header, "DELETE");
        cip.send("GET", ENGINE + "/task/" + task + "?_method=DELETE", null, null);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult()).isNotNull();
    }

    @Test
    void noAnswerLeadsToAnotherSite() {
        for (var path : List.of("/", "/camunda", "/camunda/", "/camunda/app", "/camunda/app/", "/camunda/app/tasklist", "/camunda/app/tasklist/")) {
            for (var spoof : List.of("X-Forwarded-Host", "X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix", "Forwarded", "X-Host")) {
                var answer = stranger().send("GET", path, null, null, spoof, "autre.example");
                assertThat(header(answer, "Location")).as(path + " " + spoof).doesNotContain("autre.example").doesNotStartWith("//").doesNotStartWith("http");
            }
        }
        for (var path : List.of("//autre.example/", "//autre.example/camunda/app/", "/%2f%2fautre.example", "/camunda/app//autre.example", "/camunda/app/?redirect=//autre.example",
                "/camunda/app/tasklist/?next=https://autre.example", "/camunda/..;/autre.example")) {
            assertThat(header(stranger().get(path), "Location")).doesNotContain("//autre").doesNotStartWith("http");
        }
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
