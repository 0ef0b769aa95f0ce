package fr.convergence.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.document.DocumentKind;
import fr.convergence.document.DocumentService;
import fr.convergence.document.Paper;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Counter;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What each structure reads before, during and after the overlap: in the service, and page by page. */
@ProductTest
class OriginAccessTest extends Counter {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = TODAY.plusDays(42);

    @Autowired
    private OriginAccessService access;

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
    void opensThePassportAloneToTheStructureThatIsAsked() {
        var reference = people.requested(TODAY, TestWorld.JARDIN);
        assertThat(access.of(reference, TestWorld.CANAL)).isEqualTo(FileReach.whole(null));
        assertThat(access.of(reference, TestWorld.JARDIN)).isEqualTo(FileReach.passport());
        assertThat(access.of(reference, TestWorld.LIVRAISON)).isEqualTo(FileReach.nothing());
        requests.decline(reference, HostRefusal.NO_HIRING, "Aucun poste ne se libère.", "direction@aci-jardin");
        assertThat(access.of(reference, TestWorld.JARDIN)).isEqualTo(FileReach.nothing());
    }

    @ParameterizedTest(name = "{0} days after the move: {1}")
    @CsvSource({"0, WHOLE", "42, WHOLE", "43, OWN_PERIOD"})
    void readsEverythingUntilTheLastDayOfTheOverlap(int days, FileReach.Extent extent) {
        var reference = people.moved(TODAY, TestWorld.JARDIN);
        time.holdAt(TODAY.plusDays(days));
        assertThat(access.of(reference, TestWorld.CANAL).extent()).isEqualTo(extent);
        assertThat(access.of(reference, TestWorld.JARDIN)).isEqualTo(FileReach.whole(null));
    }

    @Test
    void readsItsOwnPeriodForSixMonthsThenNothing() {
        var reference = people.moved(TODAY, TestWorld.JARDIN);
        var until = LAST.plusMonths(6);
        time.holdAt(until);
        var reach = access.of(reference, TestWorld.CANAL);
        assertThat(reach).isEqualTo(FileReach.period(TODAY.minusMonths(9), LAST, until));
        assertThat(reach.covers(LAST)).isTrue();
        assertThat(reach.covers(LAST.plusDays(1))).isFalse();
        assertThat(reach.covers(TODAY.minusMonths(9).minusDays(1))).isFalse();
        assertThat(access.mayOpen(reference, TestWorld.CANAL)).as("read only, no form").isFalse();
        time.holdAt(until.plusDays(1));
        assertThat(access.of(reference, TestWorld.CANAL)).isEqualTo(FileReach.nothing());
        assertThat(access.withholds(reference, TestWorld.CANAL, TODAY)).isTrue();
    }

    @Test
    void opensAgainWhenAReturnIsOrganisedOrTheFirstStructureIsAskedAgain() {
        var reference = people.moved(TODAY, TestWorld.JARDIN);
        time.holdAt(LAST.plusDays(1));
        relays.fail(reference);
        assertThat(access.of(reference, TestWorld.CANAL)).isEqualTo(FileReach.whole(null));
        relays.stayWithHost(reference, "Je reste ici.");
        assertThat(access.of(reference, TestWorld.CANAL).extent()).isEqualTo(FileReach.Extent.OWN_PERIOD);

        people.requested(reference, LAST.plusDays(1), TestWorld.CANAL);

        assertThat(access.of(reference, TestWorld.CANAL)).isEqualTo(FileReach.passport());
        assertThat(access.mayOpen(reference, TestWorld.CANAL)).isTrue();
    }

    @Test
    void leavesReferencesThatAreNoParcoursToOthers() {
        assertThat(access.mayOpen("COM-2026-001", TestWorld.CANAL)).isTrue();
        assertThat(access.withholds("COM-2026-001", TestWorld.CANAL, TODAY)).isFalse();
    }

    @Test
    void showsLettersAndDocumentsAsTheRuleSays() {
        var reference = people.moved(TODAY, TestWorld.JARDIN);
        var before = keep(reference, TODAY);
        notices.letter(reference, "Un courrier", List.of("Contenu réservé."));
        var origin = colleague(Profession.CIP, TestWorld.CANAL);
        var host = colleague(Profession.CIP, TestWorld.JARDIN);

        time.holdAt(LAST);
        assertThat(origin.get("/convergence/documents/" + before).statusCode()).isEqualTo(200);
        assertThat(TasklistClient.json(origin.get("/convergence/letters?about=" + reference))).isNotEmpty();
        assertThat(TasklistClient.json(host.get("/convergence/letters?about=" + reference))).isNotEmpty();

        time.holdAt(LAST.plusDays(1));
        var after = keep(reference, LAST.plusDays(1));
        assertThat(origin.get("/convergence/letters?about=" + reference).body()).as("nothing the day after").isEqualTo("[]");
        assertThat(origin.get("/convergence/documents/" + before).statusCode()).as("its own period").isEqualTo(200);
        assertThat(origin.get("/convergence/documents/" + after).statusCode()).as("beyond it").isEqualTo(404);

        time.holdAt(LAST.plusMonths(6).plusDays(1));
        assertThat(origin.get("/convergence/documents/" + before).statusCode()).isEqualTo(404);
        assertThat(origin.get("/convergence/documents?about=" + reference).body()).isEqualTo("[]");
        assertThat(TasklistClient.json(host.get("/convergence/letters?about=" + reference))).isNotEmpty();
    }

    @Test
    void givesTheHostTheLastEditionOnly() {
        var reference = people.accepted(TODAY, TestWorld.JARDIN);
        var host = colleague(Profession.CIP, TestWorld.JARDIN);
        var data = "/convergence/passports/" + reference + "/data";
        assertThat(host.get(data).body()).contains("Demande en cours.");
        assertThat(host.get("/convergence/passports/" + reference + "/paper").body()).startsWith("%PDF-");

        consents.record(reference, Domain.LOGEMENT, Recipient.SIAE, ConsentAnswer.WITHDRAWN, ConsentMeans.ORAL, "cip@aci-canal");

        assertThat(host.get(data).body()).contains("\"edition\":2", "Cherche un poste en cuisine.").doesNotContain("Demande en cours.");
        assertThat(host.get("/convergence/documents?about=" + reference).body()).as("no earlier edition").isEqualTo("[]");
        assertThat(colleague(Profession.ENCADRANT, TestWorld.JARDIN).get(data).statusCode()).isEqualTo(404);
        assertThat(colleague(Profession.CIP, TestWorld.LIVRAISON).get(data).statusCode()).isEqualTo(404);
        assertThat(host.get("/convergence/passports/CVG-2026-99999/data").statusCode()).isEqualTo(404);
        assertThat(stranger().get(data).statusCode()).isEqualTo(401);
    }

    private UUID keep(String reference, LocalDate on) {
        return documents.keep(reference, TestWorld.CANAL, DocumentKind.LETTER, Paper.of("Un courrier du " + on, new Paper.Paragraph("Contenu.")), null).id();
    }
}
