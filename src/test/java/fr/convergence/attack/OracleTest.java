package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions whose answer, or whose absence, would tell what one may not read (attacks 15, 10, 11). */
class OracleTest extends Intruder {

    @ParameterizedTest
    @ValueSource(strings = {"processVariables", "taskVariables", "caseInstanceVariables", "variables"})
    void noSearchAsksForTheValueOfAVariable(String kind) {
        var direction = scene.inCockpit(Profession.DIRECTION, HERE);
        var cip = as(Profession.CIP, HERE);
        var list = Actor.json(cip.get(ENGINE + "/filter?resourceType=Task&maxResults=1")).get(0).path("id").asText();
        for (var operator : List.of("eq", "neq", "gt", "lt", "gteq", "lteq", "like", "notLike")) {
            for (var value : List.of("SANTE", "%", "LOGEMENT")) {
                var body = Actor.write(Map.of(kind, List.of(Map.of("name", "domain", "operator", operator, "value", value))));
                var nested = Actor.write(Map.of("orQueries", List.of(Map.of(kind, List.of(Map.of("name", "domain", "operator", operator, "value", value))))));
                for (var sent : List.of(body, nested)) {
                    refused(cip.post(ENGINE + "/filter/" + list + "/list?maxResults=5", sent), 400);
                    refused(cip.post(ENGINE + "/filter/" + list + "/count", sent), 400);
                    for (var path : List.of("/task?maxResults=5", "/task/count", "/process-instance?maxResults=5", "/process-instance/count",
                            "/history/task/count")) {
                        refused(direction.post(ENGINE + path, sent), 400);
                    }
                }
                var asked = kind + "=domain_" + operator + "_" + value.replace("%", "%25");
                refused(cip.get(ENGINE + "/task?maxResults=5&" + asked), 400);
                refused(cip.get(ENGINE + "/task/count?" + asked), 400);
                refused(direction.get(ENGINE + "/process-instance/count?" + asked), 400);
            }
        }
    }

    @Test
    void noOrderIsThatOfAVariable() {
        var direction = scene.inCockpit(Profession.DIRECTION, HERE);
        for (var by : List.of("processVariable", "executionVariable", "taskVariable", "caseExecutionVariable", "caseInstanceVariable")) {
            var body = "{\"sorting\":[{\"sortBy\":\"" + by + "\",\"sortOrder\":\"asc\",\"parameters\":{\"variable\":\"domain\",\"type\":\"String\"}}]}";
            refused(direction.post(ENGINE + "/task?maxResults=5", body), 400);
        }
    }

    /** Where an identifier is taken, the engine has words of its own: counts of the past, by the value of a variable. */
    @ParameterizedTest
    @ValueSource(strings = {"/history/process-instance/count?variables=domain_eq_SANTE", "/history/process-instance/report?reportType=duration&periodUnit=month",
        "/deployment/registered", "/process-instance/statistics", "/history/process-instance/delete"})
    void aWordOfTheEngineIsNotTakenForAnIdentifier(String path) {
        for (var manager : List.of(scene.inCockpit(Profession.DIRECTION, HERE), scene.administrator())) {
            refused(manager.get(ENGINE + path), 403);
        }
    }

    @Test
    void aManagerIsGivenNoVariable() {
        var direction = scene.inCockpit(Profession.DIRECTION, HERE);
        for (var body : List.of("{}", "{\"processInstanceIdIn\":[\"" + scene.at(HERE).instances().get("mobilisation") + "\"]}", "{\"variableName\":\"domain\"}",
                "{\"variableNameLike\":\"%\"}", "{\"tenantIdIn\":[\"" + HERE + "\"]}")) {
            var answer = direction.post(ENGINE + "/variable-instance?firstResult=0&maxResults=100&deserializeValues=true", body);
            assertThat(answer.statusCode() == 400 || Actor.body(answer).equals("[]")).as("%s → %s", body, Actor.body(answer)).isTrue();
            var count = direction.post(ENGINE + "/variable-instance/count", body);
            assertThat(count.statusCode() == 400 || Actor.json(count).path("count").asInt() == 0).as(Actor.body(count)).isTrue();
        }
    }

    /** «Not there» and «not yours», on every call that names an object. */
    @ParameterizedTest
    @ValueSource(strings = {"/process-instance/%s", "/process-instance/%s/activity-instances", "/history/process-instance/%s", "/task/%s", "/task/%s/form",
        "/task/%s/form-variables", "/task/%s/deployed-form", "/task/%s/identity-links", "/job/%s", "/job/%s/stacktrace", "/filter/%s", "/execution/%s",
        "/incident/%s", "/variable-instance/%s", "/history/variable-instance/%s", "/history/detail/%s", "/process-instance/%s/variables",
        "/execution/%s/localVariables", "/task/%s/variables", "/task/%s/comment", "/task/%s/attachment", "/history/task/%s"})
    void anObjectOfAnotherIsAsAbsentAsOneThatDoesNotExist(String path) {
        var work = scene.at(HERE);
        var ids = path.startsWith("/task") || path.contains("history/task") ? work.tasks().values() : work.instances().values();
        Crowd.each(List.of(as(Profession.CIP, ELSEWHERE), scene.inCockpit(Profession.DIRECTION, ELSEWHERE),
                scene.inCockpit(Profession.EVALUATEUR, ELSEWHERE), as(Profession.DPO, ELSEWHERE)), attacker -> {
            for (var id : ids) {
                same(attacker.get(ENGINE + path.formatted(id)), attacker.get(ENGINE + path.formatted(NOWHERE)));
            }
        });
    }

    @Test
    void thePlugInsOfCockpitTellNothingOfAnother() {
        var attacker = scene.inCockpit(Profession.DIRECTION, ELSEWHERE);
        var work = scene.at(HERE);
        var base = "/camunda/api/cockpit/plugin/base/default";
        for (var body : List.of("{}", "{\"businessKey\":\"" + work.parcours() + "\"}", "{\"processDefinitionId\":\"x\"}")) {
            var found = Actor.body(attacker.post(base + "/process-instance?firstResult=0&maxResults=100", body));
            assertThat(found).doesNotContain(work.parcours(), work.referral());
        }
        assertThat(Actor.json(attacker.post(base + "/process-instance/count", "{\"businessKey\":\"" + work.parcours() + "\"}")).path("count").asInt()).isZero();
        assertThat(Actor.body(attacker.post(base + "/incident?firstResult=0&maxResults=100", "{}"))).doesNotContain(work.parcours());
        for (var instance : work.instances().values()) {
            var called = attacker.post(base + "/process-instance/" + instance + "/called-process-instances", "{}");
            same(called, attacker.post(base + "/process-instance/" + NOWHERE + "/called-process-instances", "{}"));
        }
    }
}
