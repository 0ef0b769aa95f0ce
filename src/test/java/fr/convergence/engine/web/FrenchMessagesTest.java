package fr.convergence.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.database.OwnerDatabase;
import fr.convergence.engine.rights.Profession;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
@ExtendWith(OutputCaptureExtension.class)
class FrenchMessagesTest extends Counter {

    private static final Map<String, Object> NOBODY = Map.of("match", "NOBODY");

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private OwnerDatabase owner;

    private TasklistClient cip;

    @BeforeEach
    void aColleagueAtHerDesk() {
        cip = colleague(Profession.CIP, TestWorld.CANAL);
    }

    @Test
    void theDomainsSentenceReachesThePersonAlone() {
        var refused = cip.submit(openTask(cip).path("id").asText(), Map.of("match", "inconnu"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(message(refused)).isEqualTo("Choisissez une personne de la liste, ou « Aucune ne correspond ».");
    }

    @Test
    void soDoesTheSentenceOfAStartForm() {
        var answers = new HashMap<>(referral());
        answers.put("birthDate", "demain");
        var refused = cip.start("intake", answers);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(message(refused)).startsWith("« Date de naissance »").doesNotContain("intake:");
    }

    @Test
    void anUnknownKeyIsRefused() {
        var task = openTask(cip).path("id").asText();
        var refused = cip.submit(task, Map.of("match", "NOBODY", "admission", "ADMITTED"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(message(refused)).contains("ne connaît pas le champ");
    }

    @Test
    void aTaskThatIsDoneSaysSo() {
        var task = openTask(cip).path("id").asText();
        assertThat(cip.submit(task, NOBODY).statusCode()).isEqualTo(204);

        var late = cip.submit(task, NOBODY);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(message(late)).isEqualTo(Sentence.TAKEN);
        assertThat(cip.claim(task, "cip@" + TestWorld.CANAL).statusCode()).isEqualTo(409);
        var read = cip.get(ENGINE + "/task/" + task);
        assertThat(read.statusCode()).isEqualTo(404);
        assertThat(message(read)).isEqualTo(Sentence.GONE);
        assertThat(cip.formVariables(task).statusCode()).isEqualTo(404);
    }

    @Test
    void ofTwoWhoTakeATaskAtOnceOneIsToldThatSheCameTooLate() throws Exception {
        var other = colleague(Profession.ACCUEIL, TestWorld.CANAL);
        for (var round = 0; round < 5; round++) {
            var task = openTask(cip).path("id").asText();
            var answers = together(
                    () -> cip.claim(task, "cip@" + TestWorld.CANAL), () -> other.claim(task, "accueil@" + TestWorld.CANAL));
            assertThat(answers).extracting(HttpResponse::statusCode).contains(204);
            assertThat(answers).filteredOn(answer -> answer.statusCode() != 204)
                    .hasSize(1)
                    .allSatisfy(late -> assertThat(message(late))
                            .isIn(Sentence.TAKEN, "Cette tâche revient à une autre personne ou à une autre profession."));
        }
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneIsRecorded() throws Exception {
        for (var round = 0; round < 5; round++) {
            var task = openTask(cip).path("id").asText();
            var again = colleague(Profession.CIP, TestWorld.CANAL);
            var answers = together(() -> cip.submit(task, NOBODY), () -> again.submit(task, NOBODY));
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 204).hasSize(1);
            // The engine, the database or the domain may be the first to notice.
            assertThat(answers).filteredOn(answer -> answer.statusCode() != 204).allSatisfy(late -> {
                assertThat(late.statusCode()).isIn(400, 409);
                assertThat(message(late)).endsWith(".").doesNotContain("ENGINE-").doesNotContain("task");
            });
        }
    }

    /** Completing a task removes its candidates first: for an instant it is nobody's. */
    @Test
    void aTaskThatIsBeingCompletedIsNotSaidToBeSomebodyElses() {
        var task = openTask(cip).path("id").asText();
        database.update("delete from act_ru_identitylink where task_id_ = ?", task);
        var late = cip.submit(task, NOBODY);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(message(late)).isEqualTo(Sentence.TAKEN);
    }

    @Test
    void aRequestThatCannotBeReadIsRefusedWithoutDetail() {
        var task = openTask(cip).path("id").asText();
        for (var body : List.of("{broken", "[]", "{\"variables\":5}", "{\"unknown\":1}", "{\"variables\":{\"match\":{\"type\":\"Object\",\"value\":\"x\"}}}")) {
            var refused = post(cip, "/task/" + task + "/submit-form", body);
            assertThat(refused.statusCode()).as(body).isEqualTo(400);
            assertThat(refused.body()).doesNotContain("Exception").doesNotContain("fasterxml").doesNotContain("camunda");
        }
    }

    @Test
    void whatIsUnexpectedGivesACodeAndTheLogHoldsNoWordOfIt(CapturedOutput output) {
        var task = openTask(cip).path("id").asText();
        owner.jdbc().execute("alter table referral rename to referral_secret_canary");
        try {
            var failed = cip.formVariables(task);
            assertThat(failed.statusCode()).isEqualTo(500);
            assertThat(message(failed)).startsWith(Sentence.BROKEN);
            var code = message(failed).substring(Sentence.BROKEN.length());
            assertThat(failed.body()).doesNotContain("referral").doesNotContain("SQL").doesNotContain("org.").doesNotContain("relation");
            assertThat(output).contains("Erreur " + code);
            assertThat(output.getAll().substring(output.getAll().indexOf("Erreur " + code))).contains("caused by").doesNotContain("does not exist");
        } finally {
            owner.jdbc().execute("alter table referral_secret_canary rename to referral");
        }
    }

    @Test
    void aPageThatDoesNotExistSaysSoInFrench() {
        var missing = stranger().get("/nulle-part");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Cette page n'existe pas").doesNotContain("nulle-part").doesNotContain("timestamp");
    }

    @Test
    void aBrowserThatLosesItsWayIsShownAPageInFrench() throws Exception {
        var asked = java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + port + "/nulle-part"))
                .header("Accept", "text/html").build();
        var page = java.net.http.HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("lang=\"fr\"", "Cette page n’existe pas").doesNotContain("Whitelabel");
    }

    @Test
    void aWeakPasswordIsRefusedWithItsRule() {
        var refused = cip.send("PUT", ENGINE + "/user/cip%40" + TestWorld.CANAL + "/credentials",
                "{\"password\":\"court\",\"authenticatedUserPassword\":\"" + TestWorld.PASSWORD + "\"}", JSON);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(message(refused)).startsWith("Ce mot de passe est trop court : 15 caractères au moins.");
    }

    private static List<HttpResponse<String>> together(Callable<HttpResponse<String>> one, Callable<HttpResponse<String>> other)
            throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = new ArrayList<HttpResponse<String>>();
            for (var answer : threads.invokeAll(List.of(one, other))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
