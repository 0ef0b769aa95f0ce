package fr.convergence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.accompaniment.AccompanimentService;
import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.document.DocumentKind;
import fr.convergence.document.DocumentService;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.renewal.RenewalService;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.RenewalFixture;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Services that check nothing, called as a forgotten check would call them: the file of another structure is not there. */
@ProductTest
class ForgottenCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private RenewalService renewals;

    @Autowired
    private AccompanimentService accompaniment;

    @Autowired
    private NoticeService notices;

    @Autowired
    private DocumentService documents;

    @Autowired
    private ConsentRegister consents;

    @Autowired
    private DatabaseContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TimeMachine time;

    private String reference;
    private java.util.UUID letter;

    @BeforeEach
    void aFileOfTheCanal() {
        time.holdAt(TODAY);
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY.minusMonths(9), TODAY.plusMonths(3));
        new RenewalFixture(renewals).instructed(reference);
        accompaniment.engage(reference, TestWorld.CANAL);
        notices.letter(reference, "Un courrier", List.of("Contenu réservé."));
        letter = notices.letters(reference).get(0).id();
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void hersIsThere() throws Exception {
        as(TestWorld.CANAL, () -> {
            assertThat(parcours.view(reference).siae()).isEqualTo(TestWorld.CANAL);
            assertThat(renewals.pending(reference).words()).isNotNull();
            assertThat(notices.letters(reference)).hasSize(1);
            return null;
        });
    }

    @Test
    void thatOfAnotherStructureIsNot() throws Exception {
        as(TestWorld.JARDIN, () -> {
            assertThatThrownBy(() -> parcours.view(reference)).isInstanceOf(Refusal.class);
            assertThat(parcours.views(List.of(reference))).isEmpty();
            assertThat(parcours.histories(List.of(reference))).isEmpty();
            assertThatThrownBy(() -> renewals.pending(reference)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> accompaniment.plan(reference)).isInstanceOf(Refusal.class);
            assertThat(accompaniment.proximity(reference)).isEmpty();
            assertThat(notices.letters(reference)).isEmpty();
            assertThat(notices.letter(letter)).isEmpty();
            assertThat(documents.of(reference)).isEmpty();
            assertThat(jdbc.queryForObject("select count(*) from person", Long.class)).as("no name at all").isEqualTo(own());
            return null;
        });
    }

    @Test
    void norForWhoHasNoStructureNorWithoutAContext() throws Exception {
        context.calling("alice.coordination", List.of("coordination"), List.of(), () -> {
            assertThat(notices.letters(reference)).isEmpty();
            return null;
        });
        var before = DatabaseContext.current();
        DatabaseContext.restore(null);
        try {
            assertThat(notices.letters(reference)).isEmpty();
            assertThat(jdbc.queryForObject("select count(*) from parcours", Long.class)).isZero();
        } finally {
            DatabaseContext.restore(before);
        }
    }

    @Test
    void norIsAnythingWrittenThere() {
        assertThatThrownBy(() -> as(TestWorld.JARDIN, () -> {
            consents.record(reference, Domain.SANTE, Recipient.TEAM, ConsentAnswer.GIVEN, ConsentMeans.ORAL, "cip@aci-jardin");
            return null;
        })).rootCause().hasMessageContaining("row-level security");
        assertThat(consents.answer(reference, Domain.SANTE, Recipient.TEAM)).isEmpty();
    }

    private <T> void as(String siae, Callable<T> step) throws Exception {
        context.calling("cip@" + siae, List.of("cip"), List.of(siae), step);
    }

    /** People whom files of the garden's own tests tell of. */
    private long own() throws Exception {
        return context.asProgramme(() -> jdbc.queryForObject(
                "select count(distinct r.person_id) from file_reach r join person p on p.id = r.person_id where r.siae = ?", Long.class, TestWorld.JARDIN));
    }
}
