package fr.convergence.engine.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.convergence.engine.web.Counter;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may take, open and hand on a task; and the holes of the engine that are closed. */
@ProductTest
class TaskRightsTest extends Counter {

    private static final String CANAL = TestWorld.CANAL;

    @Autowired
    private TaskService tasks;

    private TasklistClient cip;

    @BeforeEach
    void aColleagueAtHerDesk() {
        cip = colleague(Profession.CIP, CANAL);
    }

    @Test
    void anExpressionAtTheTopOfAQueryIsRefused() {
        var query = tasks.createTaskQuery().taskAssigneeExpression("${1+1}");
        assertThatThrownBy(query::list).isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void anExpressionHiddenInAnOrIsRefusedAndNotEvaluated() {
        var query = tasks.createTaskQuery().or().taskAssigneeExpression("${execution.destroy()}").taskName("x").endOr();
        assertThatThrownBy(query::list).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(query::count).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> tasks.createTaskQuery().or().taskName("a").endOr().or().taskAssigneeExpression("${1}").endOr().list())
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void anOrWithoutExpressionStillWorks() {
        var task = openTask(cip);
        assertThat(tasks.createTaskQuery().taskId(task.path("id").asText())
                        .or().taskName("no such name").taskUnassigned().endOr().count())
                .isEqualTo(1);
    }

    @Test
    void anExpressionSentThroughAListIsRefused() {
        var list = cip.filters().get(0).path("id").asText();
        for (var body : new String[] {
            "{\"assigneeExpression\":\"${1+1}\"}",
            "{\"orQueries\":[{\"assigneeExpression\":\"${1+1}\"}]}",
            "{\"orQueries\":[{\"name\":\"x\"},{\"dueBeforeExpression\":\"${now()}\"}]}"
        }) {
            var answer = post(cip, "/filter/" + list + "/list?firstResult=0&maxResults=15", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("Expression");
        }
        assertThat(post(cip, "/filter/" + list + "/list?firstResult=0&maxResults=15",
                        "{\"orQueries\":[{\"name\":\"x\",\"unassigned\":true}]}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTaskIsTakenByACandidateForHerselfOnly() {
        var task = openTask(cip).path("id").asText();
        var encadrant = colleague(Profession.ENCADRANT, CANAL);
        var taken = encadrant.claim(task, TestWorld.account(Profession.ENCADRANT, CANAL));
        assertThat(taken.statusCode()).isEqualTo(403);
        assertThat(message(taken)).isEqualTo(CandidateChecker.NOT_YOURS);

        var forAnother = cip.claim(task, TestWorld.account(Profession.ACCUEIL, CANAL));
        assertThat(forAnother.statusCode()).isEqualTo(403);
        assertThat(message(forAnother)).isEqualTo(ClaimForOneself.FOR_YOURSELF);

        assertThat(cip.claim(task, TestWorld.account(Profession.CIP, CANAL)).statusCode()).isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isEqualTo("cip@" + CANAL);
    }

    @Test
    void aTaskThatSomebodyTookOpensForNobodyElse() {
        var task = openTask(cip).path("id").asText();
        cip.claim(task, "cip@" + CANAL);
        var colleague = colleague(Profession.ACCUEIL, CANAL);
        assertThat(message(colleague.formVariables(task))).isEqualTo(CandidateChecker.NOT_YOURS);
        assertThat(colleague.get(ENGINE + "/task/" + task + "/form").statusCode()).isEqualTo(403);
        assertThat(colleague.submit(task, java.util.Map.of("match", "NOBODY")).statusCode()).isEqualTo(403);
        assertThat(colleague.claim(task, "accueil@" + CANAL).statusCode()).isEqualTo(403);
    }

    @Test
    void aTaskOfAnotherStructureDoesNotExist() {
        var task = openTask(cip).path("id").asText();
        var elsewhere = colleague(Profession.CIP, TestWorld.JARDIN);
        assertThat(elsewhere.get(ENGINE + "/task/" + task).statusCode()).isEqualTo(404);
        assertThat(elsewhere.formVariables(task).statusCode()).isEqualTo(404);
        assertThat(elsewhere.claim(task, "cip@" + TestWorld.JARDIN).statusCode()).as("as a task that is gone").isEqualTo(409);
        assertThat(elsewhere.submit(task, java.util.Map.of("match", "NOBODY")).statusCode()).isEqualTo(409);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
    }

    @Test
    void onlyAManagerHandsATaskOnAndOnlyToWhoItIsMeantFor() {
        var task = openTask(cip).path("id").asText();
        var direction = colleague(Profession.DIRECTION, CANAL);
        assertThat(message(assign(cip, task, "accueil@" + CANAL))).isEqualTo(CandidateChecker.NOT_YOURS_TO_HAND_ON);
        assertThat(message(assign(direction, task, "encadrant@" + CANAL))).isEqualTo(HandTaskOn.NOT_MEANT_FOR);
        assertThat(message(assign(direction, task, "cip@" + TestWorld.JARDIN))).isEqualTo(HandTaskOn.NOT_MEANT_FOR);
        assertThat(message(assign(direction, task, "personne"))).isEqualTo(HandTaskOn.NOT_MEANT_FOR);

        assertThat(assign(direction, task, "accueil@" + CANAL).statusCode()).isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isEqualTo("accueil@" + CANAL);
        assertThat(assign(colleague(Profession.DIRECTION, TestWorld.JARDIN), task, "cip@" + TestWorld.JARDIN).statusCode())
                .isEqualTo(409);
    }

    @Test
    void aTaskIsGivenBackByWhoHoldsItAndByNoColleague() {
        var task = openTask(cip).path("id").asText();
        cip.claim(task, "cip@" + CANAL);
        var colleague = colleague(Profession.ACCUEIL, CANAL);
        assertThat(post(colleague, "/task/" + task + "/unclaim", "{}").statusCode()).isEqualTo(403);
        assertThat(post(cip, "/task/" + task + "/unclaim", "{}").statusCode()).isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
    }

    @Test
    void theProgrammeItselfMayAddressATaskToAnybody() {
        var task = openTask(cip).path("id").asText();
        assertThat(catchThrowable(() -> tasks.setAssignee(task, "encadrant@" + CANAL))).isNull();
    }

    private static java.net.http.HttpResponse<String> assign(TasklistClient who, String task, String account) {
        return post(who, "/task/" + task + "/assignee", "{\"userId\":\"" + account + "\"}");
    }
}
