package fr.convergence.datarights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.convergence.calendar.ClockControl;
import fr.convergence.engine.rights.AccessLog;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Counter;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.retention.PersonalData;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class AccessPackTest extends Counter {

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private NoticeService notices;

    @Autowired
    private AccessLog log;

    @Autowired
    private AccessPapers papers;

    @Autowired
    private PersonalData data;

    @Autowired
    private DataRequestService requests;

    @Autowired
    private fr.convergence.retention.ErasureService subjects;

    @Autowired
    private DataWords words;

    @Autowired
    private Desk desk;

    @Autowired
    private ClockControl clock;

    @Autowired
    private JdbcClient database;

    private String reference;
    private String number;

    @BeforeEach
    void sheAskedAndItWasGranted() {
        clock.holdAt(LocalDate.of(2026, 3, 2));
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));
        notices.letter(reference, "Bienvenue", List.of("Un courrier fictif, pour elle."));
        log.read("cip@" + TestWorld.CANAL, reference, "dossier");
        var request = desk.start("datarights", Profession.DPO, TestWorld.CANAL, Map.of("parcoursReference", reference, "kind", "ACCESS",
                "receivedOn", LocalDate.of(2026, 3, 2), "identity", "PAPER"));
        number = request.getBusinessKey();
        desk.submit(request.getId(), "userTask_examineRequest", Map.of("identity", "PAPER", "extension", "NONE"));
        desk.submit(request.getId(), "userTask_decideRequest", Map.of("decision", "GRANTED"));
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void givesTheDpoPaperDataAndDocuments() throws Exception {
        var dpo = colleague(Profession.DPO, TestWorld.CANAL);
        assertThat(dpo.get(path("pack.pdf")).body()).startsWith("%PDF");
        var json = new ObjectMapper().readTree(dpo.get(path("pack.json")).body());
        assertThat(json.at("/donnees/person/0/first_name").asText()).isEqualTo(parcours.view(reference).person().firstName());
        assertThat(json.at("/donnees/letter/0/paragraphs/0").asText()).isEqualTo("Un courrier fictif, pour elle.");
        assertThat(json.at("/donnees/register_entry").toString()).contains("CIP, fil rouge", "a ouvert", "Onglet « Dossier »");
        assertThat(json.at("/donnees").toString()).doesNotContain("s1:").doesNotContain("\"salt\"", "\"digest\"", "\"hash\"", "\"position\"");
        assertThat(dpo.get(path("pack.zip")).body()).startsWith("PK");
    }

    @Test
    void isOpenToTheDpoOfTheStructureAlone() {
        for (var file : new String[] {"pack.pdf", "pack.json", "pack.zip", "answer.pdf"}) {
            assertThat(stranger().get(path(file)).statusCode()).isEqualTo(401);
            for (var other : List.of(colleague(Profession.DPO, TestWorld.JARDIN), colleague(Profession.CIP, TestWorld.CANAL),
                    colleague(Profession.DIRECTION, TestWorld.CANAL))) {
                assertThat(other.get(path(file)).statusCode()).isEqualTo(404);
            }
            assertThat(colleague(Profession.DPO, TestWorld.CANAL).get("/convergence/datarights/DRT-1999-00001/" + file).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void writesDownWhoOpenedThePack() {
        colleague(Profession.DPO, TestWorld.CANAL).get(path("pack.pdf"));
        assertThat(database.sql("select account from access_log where reference = :reference and element = 'dossier-acces'")
                .param("reference", reference).query(String.class).list()).contains("dpo@" + TestWorld.CANAL);
    }

    @Test
    void isReadInFrenchPartByPart() {
        var paper = papers.of(requests.view(number), data.of(subjects.subject(reference).orElseThrow())).toString();
        assertThat(paper).containsSubsequence("Qui vous êtes", "Parcours", "Documents", "Qui a ouvert votre dossier");
        assertThat(paper).contains("Prénom", "1er septembre 2025", "CDDI Convergence").doesNotContain("search_name", "CDDI_CVG", "person_id", "salt", "digest", "register_entry", "s1:");
    }

    @Test
    void hasAWordForEveryTableAndColumnOfAPerson() {
        assertThat(data.tables()).hasSizeGreaterThan(50);
        assertThat(data.tables().stream().filter(table -> !words.knowsTable(table))).as("tables without a French name, in documents/personal-data.csv").isEmpty();
        var columns = database.sql("select distinct column_name from information_schema.columns where table_name in (:tables) and table_schema = current_schema()")
                .param("tables", data.tables()).query(String.class).list();
        assertThat(columns.stream().filter(column -> !words.knowsColumn(column))).as("columns without a French name, in documents/personal-columns.csv").isEmpty();
    }

    private String path(String file) {
        return "/convergence/datarights/" + number + "/" + file;
    }
}
