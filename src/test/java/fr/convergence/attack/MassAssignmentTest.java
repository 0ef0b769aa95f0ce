package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Fields that a form does not have, values that it does not allow (attacks 23, 24). */
class MassAssignmentTest extends Intruder {

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private IdentityService identity;

    @ParameterizedTest
    @ValueSource(strings = {"commissionDecision", "admission", "dateEntree", "tenantId", "siae", "initiator", "nrOfInstances", "loopCounter", "assignee",
        "businessKey", "filRouge", "authorisedUntil", "execution", "task", "__proto__", "constructor", "outcome", "referenceParcours", "approved"})
    void aFieldThatTheFormDoesNotHaveIsRefusedAndNothingIsStored(String field) {
        var work = scene.at(HERE);
        var task = work.task("userTask_assessSituation");
        var cip = as(Profession.CIP, HERE);
        for (var value : List.of("favorable", true, 99)) {
            var body = Actor.write(Map.of("variables", Map.of(field, Map.of("value", value))));
            refused(cip.post(ENGINE + "/task/" + task + "/submit-form", body), 400);
            refused(cip.post(ENGINE + "/process-definition/key/intake/submit-form", body), 400, 403);
        }
        assertThat(runtime.createVariableInstanceQuery().variableName(field).processInstanceIdIn(work.instances().get("intake")).list())
                .allSatisfy(variable -> assertThat(variable.getValue()).isNotIn("favorable", 99));
        assertThat(tasks.createTaskQuery().taskId(task).singleResult()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "POST|/task/%s/complete|{\"variables\":{\"admission\":{\"value\":\"ADMITTED\"}}}", "POST|/task/%s/resolve|{\"variables\":{\"admission\":{\"value\":\"ADMITTED\"}}}",
        "POST|/task/%s/variables|{\"modifications\":{\"admission\":{\"value\":\"ADMITTED\"}}}", "PUT|/task/%s/variables/admission|{\"value\":\"ADMITTED\"}",
        "PUT|/task/%s/localVariables/admission|{\"value\":\"ADMITTED\"}", "PUT|/task/%s|{\"name\":\"x\",\"assignee\":\"accueil@aci-canal\"}",
        "POST|/task/%s/delegate|{\"userId\":\"accueil@aci-canal\"}", "POST|/task/%s/bpmnError|{\"errorCode\":\"x\"}",
        "POST|/task/%s/bpmnEscalation|{\"escalationCode\":\"x\"}", "POST|/task/%s/identity-links|{\"userId\":\"accueil@aci-canal\",\"type\":\"candidate\"}",
        "POST|/task/create|{\"name\":\"x\"}", "DELETE|/task/%s|{}"})
    void aTaskIsNotChangedPastItsForm(String method, String path, String body) {
        var task = scene.at(HERE).task("userTask_assessSituation");
        for (var actor : List.of(as(Profession.CIP, HERE), as(Profession.DIRECTION, HERE), scene.administrator())) {
            refused(actor.send(method, ENGINE + path.formatted(task), body, JSON), 403);
        }
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getName()).isNotEqualTo("x");
    }

    @Test
    void valuesThatTheFormDoesNotAllowAreRefusedInFrench() {
        var accueil = as(Profession.ACCUEIL, HERE);
        var before = runtime.createProcessInstanceQuery().processDefinitionKey("intake").count();
        for (var wrong : List.<Map.Entry<String, Object>>of(Map.entry("orienteurKind", "ROI"), Map.entry("sleepsAt", "CHATEAU"), Map.entry("birthDate", "2999-01-01"),
                Map.entry("birthDate", "hier"), Map.entry("birthDate", "0001-01-01"), Map.entry("firstName", ""), Map.entry("firstName", "x".repeat(5000)),
                Map.entry("lastName", " "), Map.entry("wish", "x".repeat(20_000)), Map.entry("orienteurEmail", "a@b\r\nBcc: c@d"), Map.entry("sleepsAt", 12),
                Map.entry("firstName", List.of("a")), Map.entry("lastName", "a\nb"))) {
            var answers = new HashMap<String, Object>();
            Map.of("orienteurKind", "MARAUDE", "firstName", "Aïda", "lastName", "Fictive", "birthDate", "1980-02-03", "sleepsAt", "STREET", "wish", "x")
                    .forEach((key, value) -> answers.put(key, Map.of("value", value)));
            answers.put(wrong.getKey(), Map.of("value", wrong.getValue()));
            var answer = accueil.post(ENGINE + "/process-definition/key/intake/submit-form", Actor.write(Map.of("variables", answers)));
            assertThat(answer.statusCode()).as("%s", wrong).isEqualTo(400);
            refused(answer, 400);
        }
        assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("intake").count()).isEqualTo(before);
    }

    /** Sixty-one months, or a contract that ends before it begins. */
    @ParameterizedTest
    @CsvSource({"61", "0", "-1", "1.5", "99999999999", "abc"})
    void aRenewalBeyondTheRulesIsRefused(String months) {
        var work = scene.at(HERE);
        var body = Actor.write(Map.of("variables", Map.of("outcome", Map.of("value", "RENEWED"), "months", Map.of("value", months),
                "mode", Map.of("value", "CONSENSUS"), "explanation", Map.of("value", "x"))));
        var secretariat = as(Profession.SECRETARIAT_COMMISSION, HERE);
        secretariat.post(ENGINE + "/task/" + work.task("userTask_decideRenewal") + "/claim", "{\"userId\":\"" + secretariat.account() + "\"}");
        refused(secretariat.post(ENGINE + "/task/" + work.task("userTask_decideRenewal") + "/submit-form", body), 400);
        assertThat(tasks.createTaskQuery().taskId(work.task("userTask_decideRenewal")).singleResult()).isNotNull();
    }

    @Test
    void nobodyBecomesSomebodyElseByWritingHerOwnName() {
        var cip = as(Profession.CIP, HERE);
        var mine = ENGINE + "/user/" + cip.account().replace("@", "%40");
        for (var id : List.of("direction@" + HERE, Scene.ADMINISTRATOR, "nouvelle.personne", "")) {
            var body = Actor.write(Map.of("id", id, "firstName", "P", "lastName", "P", "email", "p@x.invalid"));
            refused(cip.send("PUT", mine + "/profile", body, JSON), 400);
        }
        for (var body : List.of("{}", "{\"firstName\":\"P\"}", "{\"id\":null}", "{\"id\":[\"a\"]}", "{\"id\":12}")) {
            refused(cip.send("PUT", mine + "/profile", body, JSON), 400);
        }
        for (var path : List.of("/group/camunda-admin/members/", "/group/direction/members/", "/tenant/" + ELSEWHERE + "/user-members/")) {
            refused(cip.send("PUT", ENGINE + path + cip.account().replace("@", "%40"), "{}", JSON), 403);
        }
        refused(cip.post(ENGINE + "/authorization/create", "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"" + cip.account() + "\",\"resourceType\":6,\"resourceId\":\"*\"}"), 403);
        assertThat(identity.createUserQuery().userId("direction@" + HERE).singleResult().getFirstName()).isNotEqualTo("P");
        assertThat(identity.createGroupQuery().groupMember(cip.account()).list()).extracting("id").doesNotContain("camunda-admin", "direction");
    }

    @Test
    void aTaskIsNotTakenForSomebodyElseNorHandedToAStranger() {
        var task = scene.at(HERE).task("userTask_assessSituation");
        refused(as(Profession.CIP, HERE).post(ENGINE + "/task/" + task + "/claim", "{\"userId\":\"direction@" + HERE + "\"}"), 403);
        refused(as(Profession.CIP, HERE).post(ENGINE + "/task/" + task + "/assignee", "{\"userId\":\"cip@" + ELSEWHERE + "\"}"), 403);
        refused(as(Profession.DIRECTION, HERE).post(ENGINE + "/task/" + task + "/assignee", "{\"userId\":\"cip@" + ELSEWHERE + "\"}"), 403);
        refused(as(Profession.ENCADRANT, HERE).post(ENGINE + "/task/" + task + "/claim", "{\"userId\":\"encadrant@" + HERE + "\"}"), 403);
    }
}
