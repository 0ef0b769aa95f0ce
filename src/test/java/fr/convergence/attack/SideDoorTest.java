package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways round the form of a task: comments, attachments, history, papers, the names of colleagues (attacks 14, 16, 17, 20, 53). */
class SideDoorTest extends Intruder {

    static Stream<Profession> withoutBusinessWithHealth() {
        return Stream.of(Profession.ACCUEIL, Profession.REFERENT_EMPLOI, Profession.PARTENARIAT_EMPLOI, Profession.REFERENT_LOGEMENT,
                Profession.PARTENARIAT_LOGEMENT, Profession.ENCADRANT, Profession.EVALUATEUR, Profession.CONCEPTEUR);
    }

    /** What comes back is searched for health canaries by the last class, too. */
    @ParameterizedTest
    @MethodSource("withoutBusinessWithHealth")
    void readsNothingOfAHealthTaskOfTheSameStructure(Profession profession) {
        var attacker = as(profession, HERE);
        var work = scene.at(HERE);
        var task = work.task("userTask_triageNeed");
        for (var part : List.of("/form-variables", "/form-variables?deserializeValues=true", "/rendered-form", "/variables", "/localVariables",
                "/deployed-form", "/comment", "/attachment")) {
            refused(attacker.get(ENGINE + "/task/" + task + part), 403, 404);
        }
        var instance = work.instances().get("mobilisation");
        for (var path : List.of("/execution/" + instance + "/localVariables", "/process-instance/" + instance + "/variables",
                "/variable-instance?processInstanceIdIn=" + instance + "&deserializeValues=true", "/history/variable-instance?processInstanceId=" + instance,
                "/history/detail?processInstanceId=" + instance, "/history/user-operation?processInstanceId=" + instance,
                "/history/activity-instance?processInstanceId=" + instance, "/history/identity-link-log", "/history/job-log", "/history/incident")) {
            refused(attacker.get(ENGINE + path), 403, 404);
        }
        refused(attacker.get("/convergence/tasks/" + task + "/overview"), 403, 404);
        for (var page : List.of("/files/" + work.parcours(), "/documents?about=" + work.parcours(), "/letters?about=" + work.parcours(),
                "/passports/" + work.parcours() + "/paper", "/passports/" + work.parcours() + "/data")) {
            attacker.get("/convergence" + page);
        }
        for (var open : work.tasks().values()) {
            attacker.get(ENGINE + "/task/" + open);
            attacker.get(ENGINE + "/task/" + open + "/form-variables");
            attacker.get("/convergence/tasks/" + open + "/overview");
        }
    }

    @Test
    void commentsAndAttachmentsAreClosedEvenToWhoHoldsTheTask() {
        var work = scene.at(HERE);
        var task = work.task("userTask_keepThread");
        var holder = as(Profession.CIP, HERE);
        for (var path : List.of("/comment", "/comment/" + NOWHERE, "/attachment", "/attachment/" + NOWHERE, "/attachment/" + NOWHERE + "/data")) {
            refused(holder.get(ENGINE + "/task/" + task + path), 403);
        }
        refused(holder.post(ENGINE + "/task/" + task + "/comment/create", "{\"message\":\"x\"}"), 403);
        refused(holder.send("DELETE", ENGINE + "/task/" + task + "/comment", null, null), 403);
        refused(holder.send("DELETE", ENGINE + "/task/" + task + "/attachment/" + NOWHERE, null, null), 403);
        var multipart = "--x\r\nContent-Disposition: form-data; name=\"url\"\r\n\r\nhttp://169.254.169.254/\r\n--x--\r\n";
        refused(holder.send("POST", ENGINE + "/task/" + task + "/attachment/create", multipart, "multipart/form-data; boundary=x"), 403);
        assertThat(database.queryForObject("select (select count(*) from act_hi_attachment) + (select count(*) from act_hi_comment where type_ = 'comment')",
                Integer.class)).isZero();
    }

    /** The engine's identifiers follow one another: a neighbour's is guessed, and opens nothing. */
    @Test
    void neighbouringIdentifiersOpenNothing() {
        var attacker = as(Profession.CIP, ELSEWHERE);
        var id = scene.at(HERE).task("userTask_keepThread");
        var first = Long.parseLong(id.substring(0, 8), 16);
        for (var step = -20; step <= 20; step++) {
            var neighbour = "%08x".formatted((first + step) & 0xffffffffL) + id.substring(8);
            refused(attacker.get(ENGINE + "/task/" + neighbour), 404);
            refused(attacker.get("/convergence/tasks/" + neighbour + "/overview"), 404);
        }
    }

    @ParameterizedTest
    @MethodSource("withoutBusinessWithHealth")
    void seesInListsNoWordThatTellsTheDomain(Profession profession) {
        var listed = Actor.json(as(profession, HERE).get(ENGINE + "/task?maxResults=2000&processInstanceBusinessKey=" + scene.at(HERE).parcours()));
        assertThat(listed).isNotEmpty();
        for (var task : listed) {
            assertThat(task.path("name").asText() + task.path("description").asText()).doesNotContainIgnoringCase("santé").doesNotContain("CANARI");
        }
    }

    @Test
    void noNameOfAPersonIsInAListNorInAnAddress() {
        for (var actor : scene.everybody(HERE)) {
            assertThat(Actor.body(actor.get(ENGINE + "/task?maxResults=2000"))).doesNotContain("CANARI");
        }
        assertThat(Actor.kept()).noneMatch(exchange -> exchange.path().contains("CANARI"));
    }
}
