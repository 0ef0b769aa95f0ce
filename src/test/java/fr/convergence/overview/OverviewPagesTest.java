package fr.convergence.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Counter;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tab «Dossier» of a task, as its reader's browser asks for it. */
@ProductTest
class OverviewPagesTest extends Counter {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private NoticeService notices;

    @Autowired
    private ConsentRegister consents;

    @Autowired
    private Desk desk;

    @Autowired
    private TimeMachine time;

    @Autowired
    private JdbcTemplate database;

    private String reference;
    private String path;

    @BeforeEach
    void somebodyIsAccompanied() {
        time.holdAt(ProcessTestBase.TODAY);
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, ProcessTestBase.TODAY.minusMonths(3), ProcessTestBase.TODAY.plusMonths(9));
        var instance = desk.phase("accompaniment", reference);
        time.runPending(instance.getId());
        path = "/convergence/tasks/" + desk.task(instance.getId(), "userTask_buildPlan").getId() + "/overview";
    }

    @AfterEach
    void release() {
        time.release();
    }

    @Test
    void showsTheParcoursTheClocksAndWhyToWhoDoesTheTask() throws Exception {
        notices.letter(reference, "Un courrier à remettre", List.of("Bonjour."));
        var page = page(path);

        assertThat(page.path("title").asText()).endsWith(", " + reference);
        assertThat(page.path("bar").asText()).startsWith("<svg").contains("</title>", "</desc>");
        assertThat(page.path("barText").asText()).contains("Fin du programme");
        assertThat(page.path("clocks")).extracting(clock -> clock.path("title").asText())
                .containsExactly("Contrats, Chantier du Canal", "PASS IAE", "Programme Convergence");
        assertThat(page.path("clocks")).allSatisfy(clock -> assertThat(clock.path("figures")).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.path("value").asText()).isNotBlank();
            assertThat(figure.path("source").asText()).isNotBlank();
            assertThat(figure.path("why")).as(figure.path("label").asText()).isNotEmpty();
        }));
        assertThat(page.path("papers")).extracting(paper -> paper.path("title").asText() + ", " + paper.path("state").asText())
                .contains("Un courrier à remettre, À remettre");
    }

    @Test
    void opensThePaperItNames() throws Exception {
        notices.letter(reference, "Un courrier à remettre", List.of("Bonjour."));
        var letter = page(path).path("papers").get(0).path("path").asText();
        assertThat(colleague(Profession.CIP, TestWorld.CANAL).get("/convergence" + letter).body()).startsWith("%PDF-");
    }

    @Test
    void writesTheReadingDown() throws Exception {
        page(path);
        assertThat(database.queryForList("select account from access_log where reference = ? and element = 'dossier'", String.class, reference))
                .containsExactly(TestWorld.account(Profession.CIP, TestWorld.CANAL));
    }

    @Test
    void tellsWhoOpenedTheFileToWhoAnswersForItOnly() throws Exception {
        page(path);
        var readers = page(path).path("readers");
        assertThat(readers).isNotEmpty().anySatisfy(line -> {
            assertThat(line.path("who").asText()).isEqualTo("CIP, fil rouge de " + TestWorld.CANAL + " (CIP, fil rouge)");
            assertThat(line.path("what").asText()).isEqualTo("a ouvert : Onglet « Dossier »");
            assertThat(line.path("emergency").asBoolean()).isFalse();
        });
        parcours.appoint(reference, Map.of(ReferentRole.FIL_ROUGE, "autre-cip@" + TestWorld.CANAL));
        assertThat(page(path).path("readers")).as("a CIP who is not the fil rouge of the person").isEmpty();
    }

    @Test
    void showsTheRegisterOfConsents() throws Exception {
        consents.record(reference, Domain.LOGEMENT, Recipient.TEAM,
                ConsentAnswer.GIVEN, ConsentMeans.ORAL, "cip@" + TestWorld.CANAL);
        var row = page(path).path("consents").get(0);
        assertThat(row.path("domain").asText() + ", " + row.path("answer").asText() + ", " + row.path("on").asText())
                .isEqualTo("Logement, Accord donné, 2 mars 2026");
    }

    @Test
    void opensToWhoOpenedItInAnEmergencyAsLongAsItLastsAndSaysSo() throws Exception {
        var supervisor = colleague(Profession.REFERENT_SANTE, TestWorld.CANAL);
        var task = path.substring("/convergence/tasks/".length(), path.indexOf("/overview"));
        assertThat(supervisor.get(path).statusCode()).isEqualTo(404);
        assertThat(supervisor.formVariables(task).statusCode()).isEqualTo(403);

        var number = TasklistClient.json(supervisor.start("breakglass", Map.of("reference", reference, "reason", "DANGER",
                "words", "Elle ne répond plus depuis hier soir."))).path("businessKey").asText();

        assertThat(supervisor.get(path).statusCode()).isEqualTo(200);
        assertThat(supervisor.formVariables(task).statusCode()).as("the form is read").isEqualTo(200);
        assertThat(supervisor.submit(task, Map.of()).statusCode()).as("and not submitted").isEqualTo(403);
        assertThat(supervisor.claim(task, TestWorld.account(Profession.REFERENT_SANTE, TestWorld.CANAL)).statusCode()).as("nor taken").isEqualTo(403);
        var own = supervisor.tasks(number).get(0).path("id").asText();
        assertThat(JSON.readTree(supervisor.get("/convergence/tasks/" + own + "/overview").body()).path("title").asText()).endsWith(", " + reference);
        assertThat(page(path).path("readers")).anySatisfy(line -> assertThat(line.path("emergency").asBoolean()).isTrue());

        assertThat(supervisor.submit(own, Map.of("finished", true)).statusCode()).isEqualTo(204);
        assertThat(supervisor.get(path).statusCode()).as("given back").isEqualTo(404);
        assertThat(supervisor.formVariables(task).statusCode()).isEqualTo(403);
        var dpo = colleague(Profession.DPO, TestWorld.CANAL);
        var review = JSON.readTree(dpo.get("/convergence/tasks/" + dpo.tasks(number).get(0).path("id").asText() + "/overview").body());
        assertThat(review.path("title").asText()).isEqualTo("Accès d'urgence " + number + ", dossier " + reference);
        assertThat(review.path("readers")).isNotEmpty();
        assertThat(review.path("clocks")).as("the DPO sees who read, not what").isEmpty();
    }

    @Test
    void answersEverybodyElseAsIfThereWereNothing() {
        var nowhere = "/convergence/tasks/" + UUID.randomUUID() + "/overview";
        for (var stranger : List.of(colleague(Profession.CIP, TestWorld.JARDIN), colleague(Profession.ENCADRANT, TestWorld.CANAL))) {
            var refused = stranger.get(path);
            assertThat(refused.statusCode()).isEqualTo(404).isEqualTo(stranger.get(nowhere).statusCode());
            assertThat(refused.body()).isEqualTo(stranger.get(nowhere).body()).doesNotContain(reference);
        }
        assertThat(stranger().get(path).statusCode()).isEqualTo(401);
        assertThat(administrator().get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void opensNoOtherFileThroughATaskThatIsNotASession() {
        assertThat(colleague(Profession.CIP, TestWorld.CANAL).get(path + "/" + reference).statusCode()).isEqualTo(404);
    }

    private JsonNode page(String address) throws Exception {
        var answer = colleague(Profession.CIP, TestWorld.CANAL).get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
