package fr.convergence.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.parcours.Authorisation;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The clocks of people who are in the database. */
@ProductTest
class ClockServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private ClockService clocks;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private EntityManagerFactory database;

    @Autowired
    private TimeMachine time;

    @BeforeEach
    void holdTheClock() {
        time.holdAt(TODAY);
    }

    @AfterEach
    void letTheClockGo() {
        time.release();
    }

    @Test
    void readsTheParcoursOverSeveralStructures() {
        var reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY.minusMonths(6), TODAY.plusMonths(3));
        parcours.moveTo(reference, terms(TestWorld.JARDIN, TODAY, TODAY.plusMonths(6)), "cip@aci-jardin");

        var read = clocks.of(reference);

        assertThat(read.contracts()).extracting(ContractTime::employer).containsExactly("Chantier du Canal", "Jardin des Deux Rives");
        assertThat(read.programme().lastDay()).isEqualTo(TODAY.minusMonths(6).plusMonths(60).minusDays(1));
        assertThat(parcours.view(reference).passEnd()).isIn(read.pass().lastDay(), read.pass().platformLastDay());
        assertThat(read.current().orElseThrow().siae()).isEqualTo(TestWorld.JARDIN);
    }

    @Test
    void carriesOnTheHistoryOfSomebodyWhoComesBack() {
        time.holdAt(TODAY.minusMonths(10));
        var first = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY.minusMonths(16), TODAY.minusMonths(4));
        parcours.close(first, ParcoursStatus.EXITED);
        time.holdAt(TODAY);
        var again = parcours.nextReference();
        parcours.admit(again, parcours.view(first).personId(), TestWorld.JARDIN);
        parcours.appoint(again, Map.of(ReferentRole.FIL_ROUGE, "cip@aci-jardin"));
        parcours.open(again, terms(TestWorld.JARDIN, TODAY, TODAY.plusMonths(5)));

        var read = clocks.of(again);

        assertThat(read.spells()).extracting(Spell::siae).containsExactly(TestWorld.CANAL, TestWorld.JARDIN);
        assertThat(read.programme().start()).isEqualTo(TODAY.minusMonths(16));
        assertThat(parcours.view(again).passEnd()).as("suspended while she was away, as her PASS says")
                .isIn(read.pass().lastDay(), read.pass().platformLastDay()).isAfter(TODAY.minusMonths(16).plusMonths(24));
        assertThat(read.pauses()).isNotEmpty();
        assertThat(clocks.of(first).spells()).as("the old parcours stays as it was").hasSize(1);
    }

    @Test
    void keepsTheFiguresOfADecisionTakenAndCountsTheYearAfterAHire() {
        var reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY.minusMonths(12), TODAY.plusMonths(6));
        parcours.authorise(reference, new Authorisation(UUID.randomUUID(), TODAY.plusMonths(18), "RQTH", TODAY));
        assertThat(clocks.of(reference).dates()).anySatisfy(date -> {
            assertThat(date.on()).isEqualTo(TODAY.plusMonths(18));
            assertThat(date.why()).isEqualTo("Décision de la commission du 2 mars 2026.");
        });
        parcours.startFollowup(reference, TODAY.plusDays(1));
        assertThat(clocks.of(reference).programme().followupUntil()).isEqualTo("2027-03-02");
        parcours.resumeAfterFollowup(reference);
        assertThat(clocks.of(reference).programme().followupUntil()).as("the job was lost").isNull();
    }

    @Test
    void asksTheDatabaseAsOftenForFiftyPeopleAsForFive() {
        var fixture = new ParcoursFixture(parcours);
        var references = IntStream.range(0, 50).mapToObj(person -> {
            var reference = fixture.openParcours(TestWorld.CANAL, TODAY.minusMonths(10).plusDays(person), TODAY.minusDays(20));
            parcours.breakContract(reference, TODAY.minusDays(30), ContractEnd.BROKEN_BY_PERSON);
            parcours.resign(reference, terms(TestWorld.CANAL, TODAY.minusDays(10), TODAY.plusMonths(5)));
            parcours.authorise(reference, new Authorisation(UUID.randomUUID(), TODAY.plusMonths(18), "RQTH", TODAY));
            return reference;
        }).toList();

        var five = statementsOf(references.subList(0, 5));
        var fifty = statementsOf(references);

        assertThat(five).isPositive();
        assertThat(fifty).isEqualTo(five);
        assertThat(clocks.of(references)).extracting(ParcoursClocks::reference).containsExactlyElementsOf(references);
    }

    @Test
    void refusesAReferenceNobodyBears() {
        assertThatThrownBy(() -> clocks.of("CVG-1999-00001")).isInstanceOf(Refusal.class).hasMessageContaining("Aucun parcours");
        assertThat(clocks.of(List.of("CVG-1999-00001"))).isEmpty();
    }

    private long statementsOf(List<String> references) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        clocks.of(references);
        var count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }

    private static ContractTerms terms(String siae, LocalDate from, LocalDate until) {
        return new ContractTerms(siae, ContractKind.CDDI_CVG, BigDecimal.valueOf(26), from, until);
    }
}
