package fr.convergence.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.indicators.SmallFigures;
import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.SiaeKind;
import fr.convergence.engine.rights.Accounts;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Counter;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures counted on people of the tests' own structure, in a year in which no other test lives. */
@ProductTest
class TransferIndicatorServiceTest extends Counter {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);
    private static final LocalDate MOVED = LocalDate.of(2025, 2, 28);

    @Autowired
    private TransferIndicatorService indicators;

    @Autowired
    private TransferService transfers;

    @Autowired
    private HostRequestService requests;

    @Autowired
    private RelayService relays;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TimeMachine time;

    private TransferFixture people;
    private String siae;

    @BeforeEach
    void aStructureOfOurOwn() {
        people = new TransferFixture(transfers, requests, relays, parcours);
        siae = "aci-mesure-" + Long.toString(System.nanoTime(), 36);
        directory.keep(siae, "Chantier mesuré " + siae, SiaeKind.ACI, "Paris");
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void countsWhoWasPresentWhoWasProposedAndWhoWentOn() {
        for (var rank = 0; rank < 6; rank++) {
            goesOn(rank * 10);
        }
        for (var rank = 0; rank < 6; rank++) {
            new ParcoursFixture(parcours).openParcours(siae, LocalDate.of(2025, 1, 2), LocalDate.of(2025, 8, 1));
        }
        isProposed();
        new ParcoursFixture(parcours).openParcours(siae, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 8, 1));

        time.holdAt(MOVED.plusMonths(3));
        assertThat(only()).extracting("proposed", "continued", "delay", "failedWithinThreeMonths").containsExactly("54 % (7 sur 13)", "46 % (6 sur 13)",
                "médiane 25 jours, au plus 50 jours (6 poursuites)", "—");
    }

    @Test
    void waitsForTheMonthsToBeOverBeforeItCountsFailures() {
        var moved = new ArrayList<String>();
        for (var rank = 0; rank < 10; rank++) {
            moved.add(goesOn(0));
        }
        for (var rank = 0; rank < 5; rank++) {
            time.holdAt(MOVED.plusMonths(3));
            relays.fail(moved.get(rank));
        }
        assertThat(only().failedWithinThreeMonths()).as("the last day is not over").isEqualTo("—");
        time.holdAt(MOVED.plusMonths(3).plusDays(1));
        assertThat(only().failedWithinThreeMonths()).isEqualTo("50 % (5 sur 10)");
        assertThat(only().failedWithinSixMonths()).isEqualTo("—");

        time.holdAt(MOVED.plusMonths(6).minusDays(1));
        parcours.breakContract(moved.get(9), time.today(), ContractEnd.BROKEN_BY_EMPLOYER);
        parcours.breakContract(moved.get(8), time.today(), ContractEnd.TERM);
        time.holdAt(MOVED.plusMonths(6).plusDays(1));
        assertThat(only().failedWithinSixMonths()).as("6 of 10: the four others would be recognised").isEqualTo(SmallFigures.TOO_FEW);
        goesOn(0);
        time.holdAt(MOVED.plusMonths(6).plusDays(1));
        assertThat(only().failedWithinSixMonths()).isEqualTo("55 % (6 sur 11)");
        assertThat(only().failedWithinThreeMonths()).isEqualTo("45 % (5 sur 11)");
    }

    @Test
    void showsNobodyAsADashAndAFewAsTooFew() {
        time.holdAt(MOVED);
        assertThat(only()).extracting("proposed", "continued", "delay", "failedWithinThreeMonths", "failedWithinSixMonths").containsOnly("—");
        goesOn(3);
        assertThat(only()).extracting("proposed", "continued", "delay").containsOnly(SmallFigures.TOO_FEW);
        assertThat(indicators.of(Set.of(siae), FROM, TO).reference()).isEqualTo("Repère du programme : 20 %");
        assertThat(indicators.of(Set.of(siae), FROM, TO).definitions()).hasSize(5);
        assertThat(indicators.of(Set.of(siae), FROM, TO).total()).as("nothing to add up").isNull();
        assertThat(indicators.of(Set.of(siae, TestWorld.JARDIN), FROM, TO).total()).isNotNull();
        assertThatThrownBy(() -> indicators.of(Set.of(siae), TO, FROM)).hasMessageContaining("finit avant de commencer");
    }

    @Test
    void isReadByManagersOfTheirStructuresOnly() {
        var path = "/convergence/indicators/transfers?from=2025-01-01&to=2025-12-31";
        for (var profession : Profession.values()) {
            var manages = profession == Profession.DIRECTION || profession == Profession.COORDINATION;
            assertThat(colleague(profession, TestWorld.CANAL).get(path).statusCode()).as(profession.label()).isEqualTo(manages ? 200 : 403);
        }
        var shown = TasklistClient.json(colleague(Profession.DIRECTION, TestWorld.CANAL).get(path));
        assertThat(shown.path("structures").findValuesAsText("siae")).containsExactly(TestWorld.CANAL);
        assertThat(shown.path("definitions").findValuesAsText("text")).isNotEmpty().allMatch(text -> text.length() > 20);
        assertThat(stranger().get(path).statusCode()).isEqualTo(401);
        assertThat(administrator().get(path).statusCode()).isEqualTo(403);
        assertThat(colleague(Profession.DIRECTION, TestWorld.CANAL).get("/convergence/indicators/transfers?from=hier&to=2025-12-31").statusCode())
                .isEqualTo(400);

        accounts.create("coordination.territoire", "Fictive", "Coordinatrice", null, TestWorld.PASSWORD, Set.of(Profession.COORDINATION), Set.of(), false);
        accounts.create("direction.nulle-part", "Fictif", "Directeur", null, TestWorld.PASSWORD, Set.of(Profession.DIRECTION), Set.of(), false);
        assertThat(TasklistClient.json(signedIn("coordination.territoire").get(path)).path("structures").findValuesAsText("siae"))
                .contains(TestWorld.CANAL, TestWorld.JARDIN, siae);
        assertThat(signedIn("direction.nulle-part").get(path).statusCode()).isEqualTo(403);
    }

    private TransferFigures.Line only() {
        return indicators.of(Set.of(siae), FROM, TO).structures().get(0);
    }

    /** @param wait days between the decision and the first day */
    private String goesOn(int wait) {
        time.holdAt(MOVED.minusDays(wait));
        var reference = new ParcoursFixture(parcours).openParcours(siae, LocalDate.of(2024, 10, 2), LocalDate.of(2025, 9, 1));
        people.requested(reference, time.today(), TestWorld.JARDIN);
        requests.accept(reference, "direction@aci-jardin");
        people.sign(reference, TestWorld.JARDIN, MOVED);
        time.holdAt(MOVED);
        relays.move(reference);
        return reference;
    }

    private void isProposed() {
        time.holdAt(MOVED);
        people.requested(new ParcoursFixture(parcours).openParcours(siae, LocalDate.of(2025, 1, 2), LocalDate.of(2025, 9, 1)), MOVED, TestWorld.JARDIN);
    }
}
