package fr.convergence.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Accounts;
import fr.convergence.engine.rights.Groups;
import fr.convergence.engine.rights.Profession;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class AllowListTest extends Counter {

    private static final String CANAL = TestWorld.CANAL;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Accounts accounts;

    private TasklistClient cip;

    @BeforeEach
    void aColleagueAtHerDesk() {
        cip = colleague(Profession.CIP, CANAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "POST /task/{task}/complete", "POST /task/{task}/resolve", "POST /task/{task}/delegate", "POST /task/{task}/bpmnError",
        "POST /task/{task}/bpmnEscalation", "POST /task/{task}/comment/create", "GET /task/{task}/comment",
        "POST /task/{task}/attachment/create", "GET /task/{task}/attachment", "POST /task/{task}/identity-links",
        "POST /task/{task}/variables", "GET /task/{task}/variables", "GET /task/{task}/localVariables", "GET /task/{task}/rendered-form",
        "PUT /task/{task}", "DELETE /task/{task}", "POST /task/create", "POST /filter/create", "PUT /filter/x", "DELETE /filter/x",
        "POST /deployment/create", "POST /process-instance/x/modification", "POST /migration/execute", "POST /message", "POST /signal",
        "POST /condition", "POST /identity/verify", "POST /authorization/create", "GET /history/task", "GET /history/detail",
        "GET /variable-instance", "POST /process-definition/key/intake/start", "POST /decision-definition/key/x/evaluate",
        "POST /external-task/fetchAndLock", "POST /job/x/execute", "PUT /process-instance/x/suspended", "GET /user", "GET /metrics"
    })
    void whatNoScreenNeedsIsRefusedInFrench(String method, String path) {
        var task = openTask(cip).path("id").asText();
        var write = method.equals("POST") || method.equals("PUT");
        var refused = cip.send(method, ENGINE + path.replace("{task}", task), write ? "{}" : null, write ? JSON : null);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(message(refused)).isIn(AllowList.CLOSED, AllowList.NOT_FOR_YOU);
        assertThat(tasks.createTaskQuery().taskId(task).count()).as("the task is untouched").isEqualTo(1);
    }

    @Test
    void nobodyMakesHerselfAdministratorEvenWhenThereIsNoneLeft() {
        var administrators = identity.createUserQuery().memberOfGroup(Groups.ADMINISTRATORS).list().stream().map(User::getId).toList();
        administrators.forEach(id -> identity.deleteMembership(id, Groups.ADMINISTRATORS));
        try {
            var body = "{\"profile\":{\"id\":\"pirate\",\"firstName\":\"P\",\"lastName\":\"P\"},\"credentials\":{\"password\":\"%s\"}}"
                    .formatted(TestWorld.PASSWORD);
            for (var path : List.of("/camunda/api/admin/setup/default/user/create", "/camunda/api/admin/setup/default/user/create/",
                    "/camunda/api/admin/./setup/default/user/create", "/camunda/api/admin//setup/default/user/create",
                    "/camunda/api/admin/setup;a=b/default/user/create", "/camunda/api/admin/%73etup/default/user/create",
                    "/camunda/api/tasklist/../admin/setup/default/user/create")) {
                var stranger = stranger();
                stranger.get("/camunda/api/admin/auth/user/default"); // gives a session and its token
                assertThat(stranger.send("POST", path, body, JSON).statusCode()).as(path).isIn(400, 401, 403, 404);
                assertThat(cip.send("POST", path, body, JSON).statusCode()).as(path).isIn(400, 401, 403, 404);
            }
            assertThat(identity.createUserQuery().userId("pirate").count()).isZero();
        } finally {
            administrators.forEach(id -> identity.createMembership(id, Groups.ADMINISTRATORS));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task;a=b", "//task", "/%2e/task", "/x/%2e%2e/task", "/task%2fx", "/TASK", "/task/../user"})
    void aPathWithTwoReadingsIsNotRead(String path) {
        assertThat(cip.get(ENGINE + path).statusCode()).isIn(400, 403, 404);
    }

    @Test
    void aSearchDoesNotTellWhatOneMayNotRead() {
        var list = cip.filters().get(0).path("id").asText();
        for (var value : List.of("true", "false")) {
            var asked = post(cip, "/filter/" + list + "/list?firstResult=0&maxResults=15",
                    "{\"processVariables\":[{\"name\":\"met\",\"operator\":\"eq\",\"value\":" + value + "}]}");
            assertThat(asked.statusCode()).isEqualTo(400);
            assertThat(message(asked)).isEqualTo(VariableSearch.REFUSED);
        }
        assertThat(cip.get(ENGINE + "/task/count?processVariables=met_eq_true").statusCode()).isEqualTo(400);
        var direction = colleague(Profession.DIRECTION, CANAL);
        assertThat(post(direction, "/process-instance/count", "{\"variables\":[{\"name\":\"met\",\"operator\":\"eq\",\"value\":true}]}").statusCode())
                .isEqualTo(400);
        assertThat(direction.get(ENGINE + "/process-instance/count?variables=met_eq_true").statusCode()).isEqualTo(400);
        assertThat(post(direction, "/variable-instance?firstResult=0&maxResults=50", "{}").body()).isEqualTo("[]");
    }

    @Test
    void aListWithoutLimitIsLimitedAndNotRefused() {
        var listed = cip.get(ENGINE + "/process-definition?key=intake&sortBy=version&sortOrder=desc");
        assertThat(listed.statusCode()).isEqualTo(200);
        assertThat(TasklistClient.json(listed)).isNotEmpty();
    }

    @Test
    void tooMuchIsRefusedAndSoIsAnotherFormat() {
        var task = openTask(cip).path("id").asText();
        var huge = "{\"variables\":{\"match\":{\"value\":\"" + "x".repeat(600_000) + "\"}}}";
        assertThat(post(cip, "/task/" + task + "/submit-form", huge).statusCode()).isEqualTo(413);
        assertThat(cip.send("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"cip@" + CANAL + "\"}", "text/plain").statusCode())
                .isEqualTo(415);
        assertThat(cip.send("POST", ENGINE + "/task/" + task + "/claim", "userId=cip", "application/x-www-form-urlencoded").statusCode())
                .isEqualTo(415);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
    }

    @Test
    void aPersonChangesHerOwnPasswordAndNobodyElses() {
        accounts.create("motdepasse.fictif", "Personne", "Fictive", null, TestWorld.PASSWORD, Set.of(Profession.CIP), Set.of(CANAL), false);
        var person = signedIn("motdepasse.fictif");
        var body = "{\"password\":\"encore-un-chantier-2026\",\"authenticatedUserPassword\":\"" + TestWorld.PASSWORD + "\"}";
        assertThat(person.send("PUT", ENGINE + "/user/cip%40" + CANAL + "/credentials", body, JSON).statusCode()).isEqualTo(403);
        assertThat(person.send("PUT", ENGINE + "/user/motdepasse.fictif/credentials", body, JSON).statusCode()).isEqualTo(204);
        assertThat(identity.checkPassword("motdepasse.fictif", "encore-un-chantier-2026")).isTrue();
        assertThat(person.send("DELETE", ENGINE + "/user/motdepasse.fictif", null, null).statusCode()).isEqualTo(403);
        identity.deleteUser("motdepasse.fictif");
    }

    @Test
    void anAdministratorOpensAccountsAndIsNotLetIntoTasklist() {
        var admin = administrator();
        var body = "{\"profile\":{\"id\":\"nouvelle.fictive\",\"firstName\":\"Nouvelle\",\"lastName\":\"Fictive\"},\"credentials\":{\"password\":\"%s\"}}"
                .formatted(TestWorld.PASSWORD);
        assertThat(post(admin, "/user/create", body).statusCode()).isEqualTo(204);
        assertThat(admin.send("PUT", ENGINE + "/group/cip/members/nouvelle.fictive", "{}", JSON).statusCode()).isEqualTo(204);
        assertThat(admin.send("PUT", ENGINE + "/tenant/" + CANAL + "/user-members/nouvelle.fictive", "{}", JSON).statusCode()).isEqualTo(204);
        assertThat(signedIn("nouvelle.fictive").filters()).as("staff at once, with the lists of a CIP").hasSize(8);
        assertThat(admin.send("DELETE", ENGINE + "/user/nouvelle.fictive", null, null).statusCode()).isEqualTo(204);

        var task = openTask(cip).path("id").asText();
        assertThat(admin.login("admin.technique", TestWorld.PASSWORD)).as("login to Tasklist").isEqualTo(403);
        var again = administrator();
        assertThat(again.formVariables(task).statusCode()).isEqualTo(403);
        assertThat(again.claim(task, "admin.technique").statusCode()).isEqualTo(403);
        assertThat(again.submit(task, java.util.Map.of("match", "NOBODY")).statusCode()).isEqualTo(403);
    }

    @Test
    void whoIsDeletedIsOutAsSoonAsGroupsAreReadAgain() {
        accounts.create("partie.fictive", "Personne", "Fictive", null, TestWorld.PASSWORD, Set.of(Profession.CIP), Set.of(CANAL), false);
        var person = signedIn("partie.fictive");
        assertThat(person.get(ENGINE + "/task/count").statusCode()).isEqualTo(200);
        identity.deleteUser("partie.fictive");
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(person.get(ENGINE + "/task/count").statusCode()).isEqualTo(401));
    }

    @Test
    void aWriteWithoutTheTokenOfTheSessionIsRefused() {
        var task = openTask(cip).path("id").asText();
        assertThat(cip.withoutToken("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"cip@" + CANAL + "\"}").statusCode())
                .isEqualTo(403);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
    }
}
