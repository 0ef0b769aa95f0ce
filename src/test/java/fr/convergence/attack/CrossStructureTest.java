package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A colleague of another structure (attacks 9 to 12, 20, 53): every profession, every way she has. */
class CrossStructureTest extends Intruder {

    @Autowired
    private TaskService tasks;

    static Stream<Profession> professions() {
        return Stream.of(Profession.values());
    }

    @ParameterizedTest
    @MethodSource("professions")
    void readsAndTakesNoTaskOfAnother(Profession profession) {
        var attacker = as(profession, ELSEWHERE);
        Crowd.each(scene.at(HERE).tasks().values(), task -> {
            for (var part : List.of("", "/form", "/form-variables", "/deployed-form")) {
                same(attacker.get(ENGINE + "/task/" + task + part), attacker.get(ENGINE + "/task/" + NOWHERE + part));
                refused(attacker.get(ENGINE + "/task/" + task + part), 404);
            }
            for (var act : List.of("/claim", "/unclaim", "/assignee", "/submit-form")) {
                var body = act.equals("/submit-form") ? "{\"variables\":{}}" : "{\"userId\":\"" + attacker.account() + "\"}";
                var answer = attacker.post(ENGINE + "/task/" + task + act, body);
                refused(answer, 403, 404, 409);
                same(answer, attacker.post(ENGINE + "/task/" + NOWHERE + act, body));
            }
            assertThat(tasks.createTaskQuery().taskId(task).singleResult()).as("the task is untouched").isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("professions")
    void findsNothingOfAnotherInAList(Profession profession) {
        var attacker = as(profession, ELSEWHERE);
        var work = scene.at(HERE);
        for (var asked : List.of("tenantIdIn=" + HERE, "tenantIdIn=" + HERE + "," + ELSEWHERE + "&processInstanceBusinessKey=" + work.parcours(),
                "withoutTenantId=true", "processInstanceBusinessKey=" + work.parcours(), "processInstanceBusinessKeyLike=" + work.parcours(),
                "processInstanceBusinessKeyIn=" + work.parcours(), "processInstanceId=" + work.instances().get("accompaniment"),
                "assignee=cip%40" + HERE, "involvedUser=cip%40" + HERE, "taskIdIn=" + work.task("userTask_keepThread"))) {
            assertThat(Actor.json(attacker.get(ENGINE + "/task?maxResults=50&" + asked)).size()).as(asked).isZero();
            assertThat(Actor.json(attacker.get(ENGINE + "/task/count?" + asked)).path("count").asInt()).as(asked).isZero();
        }
        assertThat(Actor.body(attacker.get(ENGINE + "/task?maxResults=500&candidateUser=cip%40" + HERE))).doesNotContain("\"tenantId\":\"" + HERE);
        var mine = attacker.get(ENGINE + "/task?maxResults=2000");
        assertThat(Actor.body(mine)).doesNotContain(work.parcours(), work.referral(), work.session());
        assertThat(Actor.body(attacker.get(ENGINE + "/filter?maxResults=100&resourceType=Task&itemCount=true"))).doesNotContain(work.parcours());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"tenantIdIn\":[\"aci-canal\"]}", "{\"withoutTenantId\":true}", "{\"orQueries\":[{\"tenantIdIn\":[\"aci-canal\"],\"withoutTenantId\":true}]}",
        "{\"processInstanceBusinessKeyLike\":\"%\",\"tenantIdIn\":[\"aci-canal\"]}", "{\"orQueries\":[{\"assigneeLike\":\"%\",\"nameLike\":\"%\"}],\"tenantIdIn\":[\"aci-canal\"]}"})
    void findsNothingOfAnotherThroughAStoredList(String extension) {
        for (var profession : List.of(Profession.CIP, Profession.DIRECTION)) {
            var attacker = as(profession, ELSEWHERE);
            for (var list : Actor.json(attacker.get(ENGINE + "/filter?resourceType=Task&maxResults=100"))) {
                var path = ENGINE + "/filter/" + list.path("id").asText();
                assertThat(Actor.body(attacker.post(path + "/list?firstResult=0&maxResults=2000", extension))).doesNotContain("\"" + HERE + "\"");
                assertThat(Actor.json(attacker.post(path + "/count", extension)).path("count").asInt()).as(extension).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("professions")
    void opensNoPageOfAnother(Profession profession) {
        var attacker = as(profession, ELSEWHERE);
        var work = scene.at(HERE);
        for (var pair : List.of(
                new String[] {"/tasks/%s/overview", work.task("userTask_keepThread"), NOWHERE},
                new String[] {"/tasks/%s/overview", work.task("userTask_decideRenewal"), NOWHERE},
                new String[] {"/tasks/" + work.task("userTask_decideRenewal") + "/overview/%s", work.parcours(), "CVG-2001-00001"},
                new String[] {"/tasks/" + work.task("userTask_decideRenewal") + "/overview/%s/letters", work.session(), "COM-2001-00001"},
                new String[] {"/files/%s", work.parcours(), "CVG-2001-00001"},
                new String[] {"/passports/%s/paper", work.parcours(), "CVG-2001-00001"},
                new String[] {"/passports/%s/data", work.parcours(), "CVG-2001-00001"},
                new String[] {"/documents?about=%s", work.parcours(), "CVG-2001-00001"},
                new String[] {"/documents?about=%s", work.session(), "CVG-2001-00001"},
                new String[] {"/letters?about=%s", work.parcours(), "CVG-2001-00001"})) {
            var asked = attacker.get("/convergence" + pair[0].formatted(pair[1]));
            same(asked, attacker.get("/convergence" + pair[0].formatted(pair[2])));
        }
        for (var kind : List.of("document", "letter")) {
            for (var id : database.queryForList("select id::text from " + kind + " where " + (kind.equals("letter") ? "reference" : "about") + " in (?, ?)",
                    String.class, work.parcours(), work.session())) {
                same(attacker.get("/convergence/" + kind + "s/" + id), attacker.get("/convergence/" + kind + "s/" + NOWHERE));
                refused(attacker.get("/convergence/" + kind + "s/" + id), 404);
            }
        }
    }

    /** A task of one's own opens its own file, and not another one by its address. */
    @Test
    void aTaskOfOnesOwnOpensNoOtherFile() {
        var mine = scene.at(ELSEWHERE).task("userTask_decideRenewal");
        for (var profession : List.of(Profession.SECRETARIAT_COMMISSION, Profession.MEMBRE_COMMISSION, Profession.DIRECTION)) {
            var attacker = as(profession, ELSEWHERE);
            var asked = attacker.get("/convergence/tasks/" + mine + "/overview/" + scene.at(HERE).parcours());
            same(asked, attacker.get("/convergence/tasks/" + mine + "/overview/CVG-2001-00001"));
            same(attacker.get("/convergence/tasks/" + mine + "/overview/" + scene.at(HERE).session() + "/letters"),
                    attacker.get("/convergence/tasks/" + mine + "/overview/COM-2001-00001/letters"));
        }
    }

    @Test
    void startsNothingAboutThePersonOfAnother() {
        var work = scene.at(HERE);
        for (var siae : List.of(HERE, ELSEWHERE)) {
            var need = Actor.write(java.util.Map.of("variables", java.util.Map.of("reference", java.util.Map.of("value", work.parcours()),
                    "siae", java.util.Map.of("value", siae), "domain", java.util.Map.of("value", "LOGEMENT"), "description", java.util.Map.of("value", "x"))));
            refused(as(Profession.CIP, ELSEWHERE).post(ENGINE + "/process-definition/key/mobilisation/submit-form", need), 400, 403, 404);
        }
    }
}
