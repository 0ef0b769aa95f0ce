package fr.convergence.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.database.OwnerDatabase;
import fr.convergence.document.Paper.Paragraph;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Counter;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class DocumentPagesTest extends Counter {

    private static final String CANAL = TestWorld.CANAL;
    private static final Set<Profession> TEAM = EnumSet.of(Profession.CIP, Profession.REFERENT_EMPLOI, Profession.REFERENT_LOGEMENT,
            Profession.REFERENT_SANTE, Profession.DIRECTION, Profession.COORDINATION, Profession.SECRETARIAT_COMMISSION);

    /** Who reads what: written here a second time, so that the table does not change unseen. */
    private static final Map<DocumentKind, Set<Profession>> READERS = Map.of(
            DocumentKind.LETTER, TEAM,
            DocumentKind.SHEET, TEAM,
            DocumentKind.FILE, with(TEAM, Profession.MEMBRE_COMMISSION),
            DocumentKind.MINUTES, EnumSet.of(Profession.SECRETARIAT_COMMISSION, Profession.MEMBRE_COMMISSION, Profession.DIRECTION, Profession.COORDINATION),
            DocumentKind.PASSPORT, EnumSet.of(Profession.CIP, Profession.DIRECTION, Profession.COORDINATION));

    @Autowired
    private DocumentService documents;

    @Autowired
    private NoticeService notices;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private OwnerDatabase owner;

    private String reference;
    private UUID letter;

    @BeforeEach
    void somebodyHasALetter() {
        reference = new ParcoursFixture(parcours).openParcours(CANAL, LocalDate.of(2026, 2, 2), LocalDate.of(2026, 8, 1));
        letter = notices.letter(reference, "Un courrier", List.of("Contenu réservé."));
    }

    @Test
    void eachProfessionReadsWhatTheTableSaysAndNothingMore() {
        for (var kind : DocumentKind.values()) {
            var id = keep(kind);
            for (var profession : Profession.values()) {
                assertThat(colleague(profession, CANAL).get("/convergence/documents/" + id).statusCode())
                        .as(profession + " " + kind)
                        .isEqualTo(READERS.get(kind).contains(profession) ? 200 : 404);
            }
        }
        for (var profession : Profession.values()) {
            assertThat(colleague(profession, CANAL).get("/convergence/letters/" + letter).statusCode()).as(profession + " letter")
                    .isEqualTo(READERS.get(DocumentKind.LETTER).contains(profession) ? 200 : 404);
        }
    }

    @Test
    void whatIsNotThereAndWhatIsNotHersAnswerAlike() {
        var document = keep(DocumentKind.FILE);
        var elsewhere = colleague(Profession.CIP, TestWorld.JARDIN);
        for (var path : List.of("/convergence/documents/", "/convergence/letters/")) {
            var hers = elsewhere.get(path + (path.contains("letters") ? letter : document));
            var nobodys = elsewhere.get(path + UUID.randomUUID());
            assertThat(hers.statusCode()).isEqualTo(nobodys.statusCode()).isEqualTo(404);
            assertThat(hers.body()).isEqualTo(nobodys.body()).contains("n'existe plus, ou ne vous est pas accessible");
        }
        for (var list : List.of("/convergence/documents?about=", "/convergence/letters?about=")) {
            assertThat(elsewhere.get(list + reference).body()).isEqualTo("[]").isEqualTo(elsewhere.get(list + "CVG-NULLE-PART").body());
        }
        assertThat(reads()).isEmpty();
        assertThat(stranger().get("/convergence/letters/" + letter).statusCode()).isEqualTo(401);
        assertThat(administrator().get("/convergence/letters/" + letter).statusCode()).isEqualTo(403);
    }

    @Test
    void aPaperIsShownInTheBrowserAndNeverKeptByIt() {
        var answer = colleague(Profession.CIP, CANAL).get("/convergence/letters/" + letter);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("%PDF-");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("inline; filename=\"" + reference + "-courrier.pdf\"");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy")).singleElement().asString().startsWith("default-src 'none'");
    }

    @Test
    void dataIsDownloaded() {
        var id = documents.keepJson(reference, CANAL, DocumentKind.PASSPORT, "Passeport", Map.of("a", 1), null).id();
        var answer = colleague(Profession.CIP, CANAL).get("/convergence/documents/" + id);
        assertThat(answer.body()).isEqualTo("{\"a\":1}");
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"" + reference + "-passeport.json\"");
    }

    @Test
    void listsShowWhatSheMayOpen() {
        var file = keep(DocumentKind.FILE);
        var passport = keep(DocumentKind.PASSPORT);
        assertThat(ids(colleague(Profession.CIP, CANAL), "documents")).containsExactlyInAnyOrder(file.toString(), passport.toString());
        assertThat(ids(colleague(Profession.REFERENT_EMPLOI, CANAL), "documents")).containsExactly(file.toString());
        assertThat(ids(colleague(Profession.CIP, CANAL), "letters")).containsExactly(letter.toString());
        assertThat(ids(colleague(Profession.ENCADRANT, CANAL), "letters")).isEmpty();
    }

    @Test
    void everyOpeningIsWrittenDown() {
        var id = keep(DocumentKind.FILE);
        var cip = colleague(Profession.CIP, CANAL);
        cip.get("/convergence/documents?about=" + reference);
        cip.get("/convergence/documents/" + id);
        cip.get("/convergence/letters?about=" + reference);
        cip.get("/convergence/letters/" + letter);
        assertThat(reads()).containsExactly("documents", "dossier/" + id, "courriers", "courrier/" + letter);
    }

    @Test
    void whatCannotBeWrittenDownIsNotGiven() {
        var id = keep(DocumentKind.FILE);
        var cip = colleague(Profession.CIP, CANAL);
        owner.jdbc().execute("alter table register_entry rename to register_entry_away");
        try {
            for (var path : List.of("documents/" + id, "letters/" + letter, "documents?about=" + reference, "letters?about=" + reference)) {
                var refused = cip.get("/convergence/" + path);
                assertThat(refused.statusCode()).as(path).isEqualTo(503);
                assertThat(refused.body()).contains("Le registre des accès ne répond pas").doesNotContain("%PDF").doesNotContain("Un courrier").doesNotContain("register_entry");
            }
        } finally {
            owner.jdbc().execute("alter table register_entry_away rename to register_entry");
        }
        assertThat(cip.get("/convergence/letters/" + letter).statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressThatCannotBeReadIsRefusedInFrench() {
        var answer = colleague(Profession.CIP, CANAL).get("/convergence/documents/courrier");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(message(answer)).contains("n'a pas été comprise");
        assertThat(colleague(Profession.CIP, CANAL).get("/convergence/documents").statusCode()).isEqualTo(400);
    }

    @Test
    void somebodyWhoWasReferredAndNotAdmittedHasHerLetterReadWhereSheWasReceived() {
        var cip = colleague(Profession.CIP, CANAL);
        var request = TasklistClient.json(refer(cip)).path("businessKey").asText();
        var answered = notices.letter(request, "Suite donnée à votre demande", List.of("Une autre structure vous attend."));
        assertThat(cip.get("/convergence/letters/" + answered).statusCode()).isEqualTo(200);
        assertThat(colleague(Profession.CIP, TestWorld.JARDIN).get("/convergence/letters/" + answered).statusCode()).isEqualTo(404);
    }

    private UUID keep(DocumentKind kind) {
        return documents.keep(reference, CANAL, kind, Paper.of("Titre", new Paragraph("Contenu réservé.")), null).id();
    }

    private List<String> ids(TasklistClient who, String list) {
        return TasklistClient.json(who.get("/convergence/" + list + "?about=" + reference)).findValuesAsText("id");
    }

    private List<String> reads() {
        return database.queryForList("select element from access_log where reference = ? order by seq", String.class, reference);
    }

    private static Set<Profession> with(Set<Profession> some, Profession more) {
        var all = EnumSet.copyOf(some);
        all.add(more);
        return all;
    }
}
