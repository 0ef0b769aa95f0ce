package fr.convergence.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.accompaniment.AccompanimentService;
import fr.convergence.database.DatabaseContext;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows that each structure finds before, during and after the overlap, without any check of Java. */
@ProductTest
class OriginRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = TODAY.plusDays(42);

    @Autowired
    private TransferService transfers;

    @Autowired
    private HostRequestService requests;

    @Autowired
    private RelayService relays;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private AccompanimentService accompaniment;

    @Autowired
    private NoticeService notices;

    @Autowired
    private DatabaseContext database;

    @Autowired
    private JdbcTemplate jdbc;

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
    void aStructureThatIsAskedFindsNamesAndDatesAndNoWord() throws Exception {
        var reference = people.requested(TODAY, TestWorld.JARDIN);
        notices.letter(reference, "Un courrier", List.of("Contenu réservé."));

        assertThat(rows(reference, TestWorld.JARDIN)).containsAllEntriesOf(Map.of(
                "parcours", 1L, "parcours_contract", 1L, "transfer", 1L, "letter", 0L, "accompaniment", 0L));
        assertThat(people(reference, TestWorld.JARDIN)).isEqualTo(1);
        assertThat(rows(reference, TestWorld.LIVRAISON).values()).containsOnly(0L);

        requests.decline(reference, HostRefusal.values()[0], "Pas de place ce mois-ci.", "direction@" + TestWorld.JARDIN);

        assertThat(rows(reference, TestWorld.JARDIN).values()).as("once it has refused").containsOnly(0L);
    }

    @Test
    void theStructureOfOriginFindsAllThenItsOwnRowsThenNothing() throws Exception {
        var reference = people.moved(TODAY, TestWorld.JARDIN);
        notices.letter(reference, "Un courrier", List.of("Contenu réservé."));
        var letters = (long) notices.letters(reference).size();
        accompaniment.engage(reference, TestWorld.CANAL);
        accompaniment.engage(reference, TestWorld.JARDIN);

        time.holdAt(LAST);
        assertThat(rows(reference, TestWorld.CANAL)).containsAllEntriesOf(Map.of("parcours", 1L, "letter", letters, "accompaniment", 2L));

        time.holdAt(LAST.plusDays(1));
        assertThat(rows(reference, TestWorld.CANAL)).containsAllEntriesOf(Map.of("parcours", 1L, "letter", 0L, "accompaniment", 1L));
        assertThat(rows(reference, TestWorld.JARDIN)).containsAllEntriesOf(Map.of("parcours", 1L, "letter", letters, "accompaniment", 2L));

        time.holdAt(LAST.plusMonths(6));
        assertThat(rows(reference, TestWorld.CANAL)).containsEntry("accompaniment", 1L);
        time.holdAt(LAST.plusMonths(6).plusDays(1));
        assertThat(rows(reference, TestWorld.CANAL).values()).containsOnly(0L);
        assertThat(people(reference, TestWorld.CANAL)).isZero();
    }

    private Map<String, Long> rows(String reference, String siae) throws Exception {
        return as(siae, () -> {
            var counts = new java.util.TreeMap<String, Long>();
            for (var table : List.of("parcours", "parcours_contract", "transfer", "letter", "consent", "accompaniment")) {
                counts.put(table, jdbc.queryForObject("select count(*) from " + table + " where reference = ?", Long.class, reference));
            }
            return counts;
        });
    }

    private long people(String reference, String siae) throws Exception {
        var person = jdbc.queryForObject("select person_id from parcours where reference = ?", java.util.UUID.class, reference);
        return as(siae, () -> jdbc.queryForObject("select count(*) from person where id = ?", Long.class, person));
    }

    private <T> T as(String siae, java.util.concurrent.Callable<T> step) throws Exception {
        return database.calling("direction@" + siae, List.of("direction"), List.of(siae), step);
    }
}
