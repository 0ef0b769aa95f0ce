package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.encryption.SealedColumn;
import fr.convergence.encryption.Vault;
import fr.convergence.engine.rights.Profession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Texts that a database, a template or a log would read as something else (attacks 33, 45). */
class InjectionTest extends Intruder {

    @Autowired
    private Vault vault;

    private static final List<String> TEXTS = List.of("'", "''", "\"", "\\", "%", "_", "' or '1'='1", "');drop table person;--", "name;drop", "asc,(select 1)",
            "${1+1}", "#{1+1}", "{{7*7}}", "<script>alert(1)</script>", "../../etc/passwd", "\r\nSet-Cookie: a=b", "\u0000", "\u202e", "x".repeat(3000), "null", "-1", "1e309", "NaN");

    @ParameterizedTest
    @ValueSource(strings = {"sortBy", "sortOrder", "name", "nameLike", "assignee", "assigneeLike", "processInstanceBusinessKey", "processInstanceBusinessKeyLike",
        "tenantIdIn", "taskIdIn", "priority", "createdBefore", "dueDate", "firstResult", "maxResults", "candidateGroup", "processDefinitionKeyIn", "delegationState",
        "parentTaskId", "activityInstanceIdIn", "description", "followUpDate", "active", "unassigned", "includeAssignedTasks"})
    void aListAnswersAnyTextWithAListOrARefusal(String parameter) {
        var cip = as(Profession.CIP, ELSEWHERE);
        Crowd.each(TEXTS, text -> {
            var value = URLEncoder.encode(text, StandardCharsets.UTF_8);
            for (var path : List.of("/task?" + (parameter.equals("maxResults") ? "" : "maxResults=5&"), "/task/count?")) {
                answered(cip.get(ENGINE + path + parameter + "=" + value + (parameter.equals("sortBy") ? "&sortOrder=asc" : "")));
            }
        });
    }

    @Test
    void aSortOutsideTheListIsRefused() {
        var cip = as(Profession.CIP, HERE);
        for (var order : List.of("sortBy=name;drop&sortOrder=asc", "sortBy=name&sortOrder=asc,(select%201)", "sortBy=act_ru_task.name_&sortOrder=asc",
                "sortBy=1&sortOrder=asc", "sortBy=name&sortOrder=ASC%20NULLS", "sortOrder=asc", "sortBy=name")) {
            refused(cip.get(ENGINE + "/task?maxResults=5&" + order.replace(";", "%3B")), 400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "nameLike", "assignee", "tenantIdIn", "priority", "createdBefore", "sorting", "orQueries", "taskDefinitionKeyIn", "candidateGroups",
        "active", "delegationState", "includeAssignedTasks", "withoutTenantId"})
    void aStoredListAnswersAnyExtensionWithAListOrARefusal(String field) {
        var direction = scene.inCockpit(Profession.DIRECTION, ELSEWHERE);
        var cip = as(Profession.CIP, ELSEWHERE);
        var list = Actor.json(cip.get(ENGINE + "/filter?resourceType=Task&maxResults=1")).get(0).path("id").asText();
        Crowd.each(List.<Object>of("'", "%", "${1+1}", "a\u0000b", "x".repeat(3000), true, -1, 99999999999L, List.of(), List.of("'"), List.of(Map.of("a", 1)), Map.of("a", "b"),
                List.of(List.of(List.of()))), value -> {
            var body = Actor.write(Map.of(field, value));
            answered(cip.post(ENGINE + "/filter/" + list + "/list?firstResult=0&maxResults=5", body));
            answered(cip.post(ENGINE + "/filter/" + list + "/count", body));
            answered(direction.post(ENGINE + "/task?firstResult=0&maxResults=5", body));
        });
    }

    @Test
    void ourPagesAnswerAnyTextWithARefusalOrNothing() {
        var cip = as(Profession.CIP, HERE);
        var direction = scene.inCockpit(Profession.DIRECTION, HERE);
        for (var text : TEXTS) {
            var value = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
            for (var page : List.of("/documents?about=", "/letters?about=", "/documents/", "/letters/", "/files/", "/tasks/")) {
                answered(cip.get("/convergence" + page + value + (page.equals("/tasks/") ? "/overview" : "")));
            }
            answered(cip.get("/convergence/passports/" + value + "/paper"));
            answered(direction.get("/convergence/indicators/presence?from=" + value + "&to=" + value));
            answered(direction.get("/convergence/indicators/transfers?from=" + value + "&to=2026-01-01"));
        }
        for (var missing : List.of("/documents", "/letters", "/indicators/presence", "/indicators/transfers?from=2026-01-01",
                "/indicators/presence?from=2026-12-31&to=2026-01-01", "/indicators/presence?from=-999999999-01-01&to=%2B999999999-12-31")) {
            answered((missing.startsWith("/ind") ? direction : cip).get("/convergence" + missing));
        }
    }

    /** What a person wrote comes back as she wrote it: nobody evaluated it on the way. */
    @Test
    void aTemplateInAFormIsAText() {
        var accueil = as(Profession.ACCUEIL, HERE);
        var template = "${7*191} #{7*191} {{7*191}} <%= 7*191 %>";
        var started = accueil.post(ENGINE + "/process-definition/key/intake/submit-form", Actor.write(Map.of("variables", Map.of(
                "orienteurKind", Map.of("value", "MARAUDE"), "firstName", Map.of("value", "Modèle"), "lastName", Map.of("value", "Fictif"),
                "birthDate", Map.of("value", "1980-02-03"), "sleepsAt", Map.of("value", "STREET"), "wish", Map.of("value", template)))));
        assertThat(started.statusCode()).isEqualTo(200);
        var reference = Actor.json(started).path("businessKey").asText();
        var kept = vault.plain(new SealedColumn("referral", "wish"),
                database.queryForObject("select wish from referral where reference = ?", String.class, reference));
        assertThat(kept).contains("7*191").doesNotContain("1337");
    }

    private static void answered(java.net.http.HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as("%s: %s", answer.uri(), Actor.body(answer)).isLessThan(500);
        if (answer.statusCode() >= 400) {
            refused(answer, 400, 403, 404, 405, 413, 414, 431);
        }
    }
}
