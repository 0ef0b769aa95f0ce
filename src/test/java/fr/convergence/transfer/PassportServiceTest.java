package fr.convergence.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.convergence.confidentiality.ReaderKind;
import fr.convergence.confidentiality.Subject;
import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.document.DocumentService;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Editions of a passport: one print on paper and in the data, less and less to be read, received by both. */
@ProductTest
class PassportServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private PassportService passports;

    @Autowired
    private TransferService transfers;

    @Autowired
    private HostRequestService requests;

    @Autowired
    private RelayService relays;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private ConsentRegister consents;

    @Autowired
    private DocumentService documents;

    @Autowired
    private NoticeService notices;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TimeMachine time;

    private TransferFixture people;

    @BeforeEach
    void holdTheClock() {
        time.holdAt(TODAY);
        people = new TransferFixture(transfers, requests, relays, parcours);
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void carriesOnePrintOnPaperAndInTheData() throws Exception {
        var reference = people.requested(TODAY, TestWorld.JARDIN);
        var edition = passports.edition(reference).orElseThrow();
        var data = JSON.readTree(documents.file(edition.data(), Subject.as(ReaderKind.PERSON)).bytes());

        assertThat(edition.sha256()).matches("[0-9a-f]{64}").isEqualTo(data.path("sha256").asText());
        assertThat(edition.sha256()).as("the print of what is in the data").isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(passportAsText(data.path("passport")).getBytes(StandardCharsets.UTF_8))));
        assertThat(data.path("passport").path("lines").findValuesAsText("domain")).containsExactly("EMPLOI", "LOGEMENT");
        assertThat(data.toString()).doesNotContain("Rien à dire");
        var paper = text(documents.file(edition.paper(), Subject.as(ReaderKind.PERSON)).bytes());
        assertThat(paper).contains("Cherche un poste en cuisine.", "Demande en cours.", edition.sha256().substring(0, 16), "Programme", reference)
                .doesNotContain("Rien à dire");
        assertThat(notices.letters(reference)).last().satisfies(letter -> assertThat(letter.paragraphs())
                .anyMatch(line -> line.contains(edition.sha256().substring(0, 16))));
    }

    /** Written by hand from the data, keys in the order that the format promises. */
    private static String passportAsText(JsonNode passport) throws Exception {
        var lines = new StringBuilder();
        for (var line : passport.path("lines")) {
            lines.append(lines.isEmpty() ? "" : ",").append("{\"domain\":").append(JSON.writeValueAsString(line.path("domain").asText()))
                    .append(",\"content\":").append(JSON.writeValueAsString(line.path("content").asText())).append('}');
        }
        return "{\"reference\":\"" + passport.path("reference").asText() + "\",\"agreedOn\":\"" + passport.path("agreedOn").asText()
                + "\",\"lines\":[" + lines + "]}";
    }

    @Test
    void saysLessAtOnceWhenAnAgreementIsTakenBack() throws Exception {
        var reference = people.moved(TODAY, TestWorld.JARDIN);
        var first = passports.edition(reference).orElseThrow();
        time.holdAt(TODAY.plusDays(1));

        withdraw(reference, Domain.LOGEMENT);

        var second = passports.edition(reference).orElseThrow();
        assertThat(passports.readable(reference).lines()).extracting(PassportLine::domain).containsExactly(Domain.EMPLOI);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.sha256()).isNotEqualTo(first.sha256());
        assertThat(text(documents.file(second.paper(), Subject.as(ReaderKind.PERSON)).bytes())).contains("Cherche un poste").doesNotContain("Demande en cours");
        assertThat(second.host()).as("to be received again").isNull();
        assertThat(told("transferPassportChanged")).contains(reference);
        assertThat(notices.letters(reference)).last().extracting("title").isEqualTo("Votre passeport de parcours, édition 2");

        withdraw(reference, Domain.JUSTICE);
        assertThat(passports.editions(reference)).as("justice was never in it").hasSize(2);
        withdraw(reference, Domain.EMPLOI);
        assertThat(passports.editions(reference)).hasSize(3);
        assertThat(text(documents.file(passports.edition(reference).orElseThrow().paper(), Subject.as(ReaderKind.PERSON)).bytes())).contains("Aucun domaine");
    }

    @Test
    void makesNoEditionForTheSameWordsAgain() {
        var reference = people.requested(TODAY, TestWorld.JARDIN);
        requests.askForVisit(reference);
        people.agree(reference, Set.of(Domain.EMPLOI, Domain.LOGEMENT));
        assertThat(passports.editions(reference)).hasSize(1);
        requests.request(reference);
        requests.askForVisit(reference);
        people.agree(reference, Set.of(Domain.EMPLOI));
        assertThat(passports.editions(reference)).extracting(EditionView::number).containsExactly(1, 2);
    }

    @Test
    void isReceivedOnceByEachBetweenItsEditionAndToday() {
        var reference = people.accepted(TODAY, TestWorld.JARDIN);
        time.holdAt(TODAY.plusDays(3));
        assertThatThrownBy(() -> receive(reference, PassportHolder.HOST, null)).hasMessageContaining("quand et comment");
        assertThatThrownBy(() -> receive(reference, PassportHolder.HOST, TODAY.minusDays(1))).hasMessageContaining("entre le jour de son édition");
        assertThatThrownBy(() -> receive(reference, PassportHolder.HOST, TODAY.plusDays(4))).hasMessageContaining("entre le jour de son édition");
        receive(reference, PassportHolder.HOST, TODAY);
        receive(reference, PassportHolder.PERSON, TODAY.plusDays(3));
        assertThatThrownBy(() -> receive(reference, PassportHolder.HOST, TODAY)).hasMessageContaining("déjà notée");
        assertThat(passports.edition(reference).orElseThrow()).satisfies(edition -> {
            assertThat(edition.host()).isEqualTo(new Receipt(TODAY, ReceiptMeans.MAIL));
            assertThat(edition.person()).isEqualTo(new Receipt(TODAY.plusDays(3), ReceiptMeans.MAIL));
        });
        assertThat(database.queryForMap("select host_noted_by, person_noted_by from passport_edition where reference = ?", reference))
                .containsEntry("host_noted_by", "cip@aci-jardin").containsEntry("person_noted_by", "cip@aci-jardin");
    }

    @Test
    void refusesAReceiptOfAnEditionThatWasReplaced() {
        var reference = people.accepted(TODAY, TestWorld.JARDIN);
        withdraw(reference, Domain.EMPLOI);
        assertThatThrownBy(() -> receive(reference, PassportHolder.HOST, TODAY)).hasMessageContaining("l'édition 2 est à remettre");
        assertThatThrownBy(() -> passports.received("CVG-2026-99999", 1, PassportHolder.HOST, new Receipt(TODAY, ReceiptMeans.MAIL), "cip@aci-jardin"))
                .hasMessageContaining("pas encore de passeport");
    }

    @Test
    void isReceivedByBothWhenItIsReadAgainDuringTheRelay() {
        var reference = people.moved(TODAY, TestWorld.JARDIN);
        relays.handOver(reference, new HandOver("Elle préfère le binôme.", TODAY));
        relays.receive(reference, new ThreadCheck(true, true, false, true, "Relire le passeport."), "cip@aci-jardin");
        assertThat(passports.edition(reference).orElseThrow().person()).isNull();
        relays.receive(reference, new ThreadCheck(true, true, true, true, null), "cip@aci-jardin");
        assertThat(passports.edition(reference).orElseThrow()).extracting(EditionView::host, EditionView::person)
                .containsOnly(new Receipt(TODAY, ReceiptMeans.READ_TOGETHER));
    }

    private void receive(String reference, PassportHolder holder, LocalDate on) {
        passports.received(reference, 1, holder, new Receipt(on, ReceiptMeans.MAIL), "cip@aci-jardin");
    }

    private void withdraw(String reference, Domain domain) {
        consents.record(reference, domain, Recipient.SIAE, ConsentAnswer.WITHDRAWN, ConsentMeans.ORAL, "cip@aci-canal");
    }

    private List<String> told(String code) {
        return database.queryForList("select reference from outbox where code = ?", String.class, code);
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
