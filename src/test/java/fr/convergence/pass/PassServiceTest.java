package fr.convergence.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** A PASS lives with the contracts of the person, whatever the structure. */
@ProductTest
class PassServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final LocalDate END = LocalDate.of(2027, 8, 31);

    @Autowired
    private PassService service;

    @Autowired
    private Passes passes;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private TimeMachine time;

    private String reference;

    @BeforeEach
    void openAParcours() {
        time.holdAt(TODAY);
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, START, TODAY.plusMonths(6));
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void opensWithTheFirstContractAndTellsTheParcours() {
        var pass = service.of(reference);
        assertThat(pass.startsOn()).isEqualTo(START);
        assertThat(pass.endsOn()).isEqualTo(END);
        assertThat(pass.status()).isEqualTo(PassStatus.VALID);
        assertThat(pass.why()).first().asString().contains("R5132-1-2", "24 mois");
        assertThat(parcours.view(reference).passStart()).isEqualTo(START);
        assertThat(parcours.view(reference).passEnd()).isEqualTo(END);
    }

    @Test
    void isSuspendedFromTheDayAfterABreakUntilTheDayBeforeAHire() {
        parcours.breakContract(reference, TODAY.minusDays(10), ContractEnd.BROKEN_BY_PERSON);
        var suspended = service.of(reference);
        assertThat(suspended.status()).isEqualTo(PassStatus.SUSPENDED);
        assertThat(suspended.suspensions()).singleElement().satisfies(suspension -> {
            assertThat(suspension.startsOn()).isEqualTo(TODAY.minusDays(9));
            assertThat(suspension.endsOn()).isEqualTo(TODAY.minusDays(9).plusMonths(36).minusDays(1));
            assertThat(suspension.reason()).isEqualTo(SuspensionReason.CONTRACT_BROKEN);
        });
        parcours.resign(reference, contract(TestWorld.CANAL, TODAY.plusDays(11), TODAY.plusMonths(5)));

        var lifted = service.of(reference);
        assertThat(lifted.suspensions()).singleElement().extracting(Suspension::endsOn).isEqualTo(TODAY.plusDays(10));
        assertThat(lifted.endsOn()).as("19 days: end minus start").isEqualTo(END.plusDays(19));
        assertThat(parcours.view(reference).passEnd()).isEqualTo(END.plusDays(19));
        assertThat(lifted.why()).anySatisfy(sentence -> assertThat(sentence).contains("19 jours"));
    }

    @Test
    void forgetsASuspensionThatAHireLeavesNoDay() {
        parcours.breakContract(reference, TODAY, ContractEnd.TERM);
        assertThat(service.of(reference).suspensions()).singleElement().extracting(Suspension::reason).isEqualTo(SuspensionReason.FINISHED_CONTRACT);
        parcours.resign(reference, contract(TestWorld.CANAL, TODAY.plusDays(1), TODAY.plusMonths(5)));
        assertThat(service.of(reference).suspensions()).isEmpty();
        assertThat(service.of(reference).endsOn()).isEqualTo(END);
    }

    @Test
    void goesOnWithThePersonInAnotherStructure() {
        var id = service.of(reference).id();
        parcours.moveTo(reference, contract(TestWorld.JARDIN, TODAY.plusDays(1), TODAY.plusMonths(8)), "cip@" + TestWorld.JARDIN);
        assertThat(service.of(reference).id()).isEqualTo(id);
        assertThat(service.of(reference).endsOn()).isEqualTo(END);
    }

    @Test
    void isKeptByThePersonWhoComesBackWhileItIsValid() {
        var id = service.of(reference).id();
        parcours.close(reference, ParcoursStatus.EXITED);
        time.holdAt(TODAY.plusMonths(20));
        var again = admittedAgain();
        parcours.open(again, contract(TestWorld.JARDIN, TODAY.plusMonths(20), TODAY.plusMonths(26)));

        assertThat(service.of(again).id()).isEqualTo(id);
        assertThat(service.of(again).status()).isEqualTo(PassStatus.VALID);
        assertThat(parcours.view(again).passEnd()).isEqualTo(service.of(again).endsOn()).isAfter(END.plusMonths(19));
    }

    @Test
    void waitsTwoYearsUnlessAPrescriberAgrees() {
        var closable = longSuspended();
        service.close(closable, List.of(), "Situation revue avec la personne.", time.today(), "direction");
        time.holdAt(time.today().plusDays(1));
        assertThat(service.of(closable).waiting()).isTrue();
        assertThat(service.of(closable).waitingUntil()).as("from the start of the suspension").isEqualTo(TODAY.plusDays(1).plusYears(2));
        parcours.close(closable, ParcoursStatus.EXITED);
        var again = admittedAgain(closable);
        var contract = contract(TestWorld.JARDIN, time.today(), time.today().plusMonths(4));
        assertThatThrownBy(() -> parcours.open(again, contract)).isInstanceOf(Refusal.class).hasMessageContaining("délai de carence jusqu'au");
        assertThatThrownBy(() -> new Derogation(false, "Prescripteur fictif", null, time.today(), null)).hasMessageContaining("motivé par écrit");
        service.derogate(again, new Derogation(false, "Prescripteur fictif", "Projet à préciser.", time.today(), time.today()));
        assertThatThrownBy(() -> parcours.open(again, contract)).hasMessageContaining("délai de carence");

        service.derogate(again, new Derogation(true, "Prescripteur fictif", null, time.today(), null));
        parcours.open(again, contract);
        assertThat(service.of(again).startsOn()).isEqualTo(time.today());
    }

    @Test
    void closesOnlyAfterTwelveMonthsOfSuspension() {
        var early = longSuspended();
        time.holdAt(TODAY.plusMonths(12));
        assertThatThrownBy(() -> service.close(early, List.of(), "Situation revue.", time.today(), "direction")).hasMessageContaining("douze mois");
        time.holdAt(TODAY.plusMonths(12).plusDays(1));
        assertThatThrownBy(() -> service.close(early, List.of(time.today()), "Situation revue.", time.today(), "direction"))
                .hasMessageContaining("candidature");
        assertThatThrownBy(() -> service.close(early, List.of(), "Situation revue.", null, "direction")).hasMessageContaining("notification");
        service.close(early, List.of(), "Situation revue.", time.today(), "direction");
        assertThat(service.of(early).endsOn()).isEqualTo(time.today());
    }

    @Test
    void isSuspendedByHandWithinTheRules() {
        var yearAgo = TODAY.minusDays(365);
        refused(() -> service.suspend(reference, TODAY.plusDays(1), null, SuspensionReason.CONTRACT_SUSPENDED), "dans l'avenir");
        refused(() -> service.suspend(reference, START.minusDays(1), null, SuspensionReason.CONTRACT_SUSPENDED), "dates du PASS");
        refused(() -> service.suspend(reference, TODAY, TODAY.plusMonths(36), SuspensionReason.CONTRACT_SUSPENDED), "Trente-six mois");
        refused(() -> service.suspend(reference, TODAY, TODAY.minusDays(1), SuspensionReason.CONTRACT_SUSPENDED), "finit avant de commencer");
        refused(() -> service.suspend(reference, TODAY, null, SuspensionReason.MATERNITY), "ne se déclare plus");
        service.suspend(reference, TODAY.minusDays(30), TODAY.minusDays(21), SuspensionReason.CONTRAT_PASSERELLE);
        refused(() -> service.suspend(reference, TODAY.minusDays(21), null, SuspensionReason.CONTRACT_SUSPENDED), "celle-ci commence après");
        refused(() -> service.suspend(reference, TODAY.minusDays(14), null, SuspensionReason.CONTRACT_SUSPENDED), "plus de 15 jours");
        service.suspend(reference, TODAY.minusDays(15), null, SuspensionReason.CONTRACT_SUSPENDED);
        refused(() -> service.suspend(reference, TODAY, null, SuspensionReason.CONTRACT_SUSPENDED), "déjà suspendu");
        var old = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, yearAgo.minusDays(1), TODAY.plusMonths(6));
        refused(() -> service.suspend(old, yearAgo.minusDays(1), null, SuspensionReason.CONTRACT_SUSPENDED), "un an après");
        service.suspend(old, yearAgo, null, SuspensionReason.CONTRACT_SUSPENDED);
    }

    @Test
    void bearsANumberOfItsOwn() {
        refused(() -> service.identify(reference, "AB1D1234567"), "cinq caractères puis sept chiffres");
        service.identify(reference, "abc9d 7654321");
        assertThat(service.of(reference).number()).isEqualTo("ABC9D7654321");
        var other = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, START, TODAY.plusMonths(6));
        refused(() -> service.identify(other, "ABC9D7654321"), "déjà celui d'un autre");
    }

    @Test
    void followsTheFirstContractWhileItHasNotStarted() {
        var future = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, LocalDate.of(2028, 2, 29), LocalDate.of(2028, 8, 31));
        assertThat(service.of(future).status()).isEqualTo(PassStatus.FUTURE);
        assertThat(service.of(future).endsOn()).isEqualTo("2030-02-27");
        var pass = new Pass(parcours.view(future).personId(), LocalDate.of(2028, 2, 29), LocalDate.of(2030, 2, 27));
        pass.postpone(LocalDate.of(2028, 3, 1), LocalDate.of(2030, 2, 28), TODAY);
        assertThat(pass.endsOn()).isEqualTo("2030-02-28");
        assertThatThrownBy(() -> pass.postpone(LocalDate.of(2028, 4, 1), LocalDate.of(2030, 3, 31), LocalDate.of(2028, 3, 1)))
                .hasMessageContaining("son début ne change plus");
    }

    @Test
    void isOneAtATimeInTheDatabaseToo() {
        var person = parcours.view(reference).personId();
        assertThatThrownBy(() -> passes.saveAndFlush(new Pass(person, END, END.plusYears(2)))).isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("ex_pass_one_at_a_time");
    }

    private String longSuspended() {
        var broken = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, START, TODAY.plusMonths(6));
        parcours.breakContract(broken, TODAY, ContractEnd.BROKEN_BY_EMPLOYER);
        time.holdAt(TODAY.plusMonths(13));
        return broken;
    }

    private String admittedAgain() {
        return admittedAgain(reference);
    }

    private String admittedAgain(String before) {
        var again = parcours.nextReference();
        parcours.admit(again, parcours.view(before).personId(), TestWorld.JARDIN);
        parcours.appoint(again, Map.of(ReferentRole.FIL_ROUGE, "cip@" + TestWorld.JARDIN));
        return again;
    }

    private static ContractTerms contract(String siae, LocalDate from, LocalDate to) {
        return new ContractTerms(siae, ContractKind.CDDI, BigDecimal.valueOf(26), from, to);
    }

    private static void refused(Runnable act, String sentence) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
