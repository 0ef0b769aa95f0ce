package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever opens Cockpit or Admin sees how work flows, never what it is about (attacks 18, 49). */
class ManagerViewTest extends Intruder {

    static Stream<Profession> managers() {
        return Stream.of(Profession.DIRECTION, Profession.COORDINATION, Profession.EVALUATEUR, Profession.CONCEPTEUR);
    }

    @ParameterizedTest
    @MethodSource("managers")
    void cockpitShowsNoContent(Profession profession) {
        var manager = scene.inCockpit(profession, HERE);
        var answers = Stream.concat(
                Stream.of("/deployment?maxResults=50", "/decision-definition?maxResults=50", "/history/decision-instance?maxResults=50", "/job-definition?maxResults=50", "/incident?maxResults=50",
                                "/process-definition?maxResults=50", "/task/report/candidate-group-count", "/user?maxResults=50", "/history/batch?maxResults=5")
                        .map(path -> manager.get(ENGINE + path)),
                Stream.of("/task?maxResults=100", "/process-instance?maxResults=100", "/external-task?maxResults=5", "/job?maxResults=100", "/variable-instance?maxResults=100")
                        .map(path -> manager.post(ENGINE + path, "{}")));
        answers.forEach(answer -> assertThat(Actor.body(answer)).doesNotContain("CANARI"));
        for (var instance : scene.at(HERE).instances().values()) {
            for (var path : List.of("/process-instance/%s", "/process-instance/%s/activity-instances", "/history/process-instance/%s")) {
                assertThat(Actor.body(manager.get(ENGINE + path.formatted(instance)))).doesNotContain("CANARI");
            }
            for (var path : List.of("/process-instance/%s/variables", "/process-instance/%s/comment", "/history/variable-instance?processInstanceId=%s",
                    "/history/detail?processInstanceId=%s", "/history/user-operation?processInstanceId=%s", "/variable-instance?processInstanceIdIn=%s")) {
                refused(manager.get(ENGINE + path.formatted(instance)), 403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("managers")
    void aTechnicalMessageIsForAdministrators(Profession profession) {
        var job = database.queryForList("select id_ from act_ru_job limit 1", String.class).stream().findFirst().orElse(NOWHERE);
        refused(scene.inCockpit(profession, HERE).get(ENGINE + "/job/" + job + "/stacktrace"), 403);
        refused(scene.inCockpit(profession, HERE).get(ENGINE + "/job/" + job), 403);
        refused(scene.inCockpit(profession, HERE).get(ENGINE + "/history/job-log"), 403);
    }

    @Test
    void anAdministratorReadsNeitherTasksNorFiles() {
        var admin = scene.administrator();
        var work = scene.at(HERE);
        for (var task : work.tasks().values()) {
            for (var path : List.of(ENGINE + "/task/" + task, ENGINE + "/task/" + task + "/form-variables", ENGINE + "/task/" + task + "/deployed-form",
                    "/convergence/tasks/" + task + "/overview")) {
                refused(admin.get(path), 403, 404);
            }
            refused(admin.post(ENGINE + "/task/" + task + "/claim", "{\"userId\":\"" + admin.account() + "\"}"), 403);
        }
        for (var page : List.of("/files/" + work.parcours(), "/documents?about=" + work.parcours(), "/letters?about=" + work.parcours(),
                "/passports/" + work.parcours() + "/data")) {
            refused(admin.get("/convergence" + page), 403);
        }
        assertThat(Actor.body(admin.get(ENGINE + "/authorization?maxResults=100"))).doesNotContain("CANARI");
    }

    @Test
    void anEvaluatorAndADesignerOpenNoFile() {
        var work = scene.at(HERE);
        for (var profession : List.of(Profession.EVALUATEUR, Profession.CONCEPTEUR)) {
            for (var task : work.tasks().values()) {
                refused(as(profession, HERE).get(ENGINE + "/task/" + task + "/form-variables"), 403);
                refused(as(profession, HERE).get("/convergence/tasks/" + task + "/overview"), 403, 404);
            }
        }
    }
}
