package fr.convergence.journey;

import static fr.convergence.journey.Words.answers;
import static fr.convergence.journey.Words.but;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.convergence.commission.CommissionService;
import fr.convergence.commission.SessionStatus;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Counter;
import fr.convergence.renewal.RenewalView;
import fr.convergence.testing.CommissionFixture;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A secretary prepares, convenes, holds and closes a session of fifteen files in Tasklist, and hands each person a letter. */
@ProductTest
class SessionOfFifteenTest extends Counter {

    private static final String SIAE = TestWorld.JARDIN;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 24);
    private static final List<String> MEMBERS = List.of("membre-commission@" + SIAE, "direction@" + SIAE);

    @Autowired
    private CommissionFixture fixture;

    @Autowired
    private CommissionService commission;

    @Autowired
    private Desk desk;

    @Autowired
    private TimeMachine time;

    private Colleague secretariat;
    private TasklistClient screen;
    private List<RenewalView> files;

    @BeforeEach
    void fifteenFilesAreComplete() {
        time.holdAt(LocalDate.of(2026, 3, 2));
        fixture.anEmptyStructure(SIAE);
        files = IntStream.range(0, 15).mapToObj(rank -> fixture.ready(SIAE, LocalDate.of(2026, 5, 4).plusDays(rank))).toList();
        screen = colleague(Profession.SECRETARIAT_COMMISSION, SIAE);
        secretariat = new Colleague(TestWorld.account(Profession.SECRETARIAT_COMMISSION, SIAE), screen);
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void isPreparedHeldAndClosedAndEveryoneHasALetter() throws Exception {
        var session = convened();
        held(session);
        for (var rank = 0; rank < files.size(); rank++) {
            var shown = secretariat.opens(session, "userTask_decideRenewal");
            assertThat(secretariat.shown(shown, "rankText").asText()).isEqualTo((rank + 1) + " sur 15");
            secretariat.does(session, "userTask_decideRenewal", decision(rank));
        }
        var minutes = secretariat.shown(secretariat.opens(session, "userTask_writeMinutes"), "minutes").asText();
        assertThat(minutes).contains(files.stream().map(RenewalView::reference).toList());
        secretariat.does(session, "userTask_writeMinutes", answers("minutes", minutes));
        settle(session);

        var page = overview(session, "userTask_handOutLetters");
        assertThat(texts(page.path("papers"), "title")).contains("Tous les courriers de la séance").filteredOn(title -> title.contains(" : ")).hasSize(15);
        assertLettersArePrinted(page);
        assertMinutesArePrinted(page);
        secretariat.does(session, "userTask_handOutLetters", answers("handedOut", true));
        assertThat(commission.session(session).status()).isEqualTo(SessionStatus.CLOSED);
        assertThat(desk.phase("commission", session)).isNull();
    }

    @Test
    void opensAnyFigureOfAFileOnTheAgendaAndOfNoOther() throws Exception {
        var session = convened();
        var task = task(session, "userTask_holdSession");
        var path = "/convergence/tasks/" + task + "/overview/";
        var one = TasklistClient.json(screen.get(path + files.get(7).reference()));
        assertThat(one.path("bar").asText()).startsWith("<svg");
        assertThat(one.path("clocks").get(0).path("figures")).isNotEmpty().allSatisfy(figure -> assertThat(figure.path("why")).isNotEmpty());
        assertThat(one.path("fileTitle").asText()).contains("figé", session);
        assertThat(one.path("file").get(0).path("title").asText()).as("her words first").startsWith("Parole de la personne");

        var stranger = fixture.ready(SIAE, LocalDate.of(2027, 2, 1));
        assertThat(screen.get(path + stranger.reference()).statusCode()).isEqualTo(404);
        assertThat(screen.get("/convergence/tasks/" + task + "/overview/" + session + "/letters").statusCode()).as("no letter yet").isEqualTo(404);
    }

    private String convened() {
        var plan = answers("heldOn", DAY, "startsAt", "09:30", "place", "Salle fictive");
        var session = secretariat.starts("commission", but(plan, "capacity", 15));
        settle(session);
        var seats = MEMBERS.stream().map(titular -> Map.of("quality", "OTHER", "titular", titular)).toList();
        var order = new ArrayList<>(files.stream().map(file -> file.id().toString()).toList());
        secretariat.does(session, "userTask_prepareSession",
                but(plan, "maintained", "yes", "seats", seats, "chair", MEMBERS.get(0), "files", order));
        settle(session);
        return session;
    }

    private void held(String session) {
        time.holdAt(DAY);
        secretariat.does(session, "userTask_holdSession", answers("held", "yes", "present", MEMBERS, "chair", MEMBERS.get(0)));
    }

    /** Twelve renewals, another structure, an exit prepared, an adjournment. */
    private static Map<String, Object> decision(int rank) {
        var common = answers("deciders", MEMBERS, "mode", "CONSENSUS", "explanation", "La commission a lu votre dossier et vous répond.");
        var action = List.of(Map.of("action", "Rencontrer deux structures", "owner", "cip@" + SIAE, "dueOn", DAY.plusDays(30).toString()));
        return switch (rank) {
            case 12 -> but(common, "outcome", "TRANSFER", "transferReason", "OTHER_STRUCTURE_FITS", "actions", action);
            case 13 -> but(common, "outcome", "EXIT_PREPARED", "exitReason", "READY_TO_LEAVE", "actions", action);
            case 14 -> but(common, "outcome", "ADJOURNED", "adjournReason", "MISSING_PIECE", "asked", "L'attestation de formation.");
            default -> but(common, "outcome", "RENEWED", "months", 6, "renewalReason", "WITHIN_24_MONTHS");
        };
    }

    private void assertLettersArePrinted(JsonNode page) throws IOException {
        var text = printed(page, "Tous les courriers de la séance");
        assertThat(text.pages()).isGreaterThanOrEqualTo(15);
        assertThat(text.words()).contains(files.stream().map(RenewalView::reference).toList())
                .contains("La commission a lu votre dossier et vous répond.").contains("Pour la commission");
    }

    private void assertMinutesArePrinted(JsonNode page) throws IOException {
        var title = texts(page.path("papers"), "title").stream().filter(one -> one.startsWith("Procès-verbal")).findFirst().orElseThrow();
        assertThat(printed(page, title).words()).contains(files.get(14).reference()).contains("Rencontrer deux structures");
    }

    private record Printed(int pages, String words) {}

    private Printed printed(JsonNode page, String title) throws IOException {
        for (var paper : page.path("papers")) {
            if (paper.path("title").asText().equals(title)) {
                try (var document = Loader.loadPDF(screen.bytes("/convergence" + paper.path("path").asText()))) {
                    return new Printed(document.getNumberOfPages(), new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
                }
            }
        }
        throw new AssertionError(title + " is not among the papers");
    }

    private JsonNode overview(String session, String key) {
        return TasklistClient.json(screen.get("/convergence/tasks/" + task(session, key) + "/overview"));
    }

    private String task(String session, String key) {
        return secretariat.task(session, key).orElseThrow();
    }

    private static List<String> texts(JsonNode rows, String field) {
        var texts = new ArrayList<String>();
        rows.forEach(row -> texts.add(row.path(field).asText()));
        return texts;
    }

    private void settle(String session) {
        time.runPending(desk.phase("commission", session).getId());
    }
}
