package fr.convergence.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.rules.Refusal;
import fr.convergence.testing.RuleFiles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParcoursTest {

    private static final LocalDate START = LocalDate.of(2024, 2, 29);
    private final ProgrammeLimits limits = LimitsFixture.from(new RuleFiles("programme-rules.dmn"));

    @ParameterizedTest(name = "two years from {0} end on {1}, five years on {2}")
    @CsvSource({
        "2024-02-29, 2026-02-27, 2029-02-27",
        "2024-03-01, 2026-02-28, 2029-02-28",
        "2022-03-01, 2024-02-29, 2027-02-28",
        "2025-01-31, 2027-01-30, 2030-01-30",
        "2025-03-30, 2027-03-29, 2030-03-29",
        "2025-10-26, 2027-10-25, 2030-10-25"
    })
    void endsPeriodsTheDayBeforeTheSameDayMonthsLater(LocalDate start, LocalDate twoYears, LocalDate fiveYears) {
        assertThat(limits.firstAuthorisation(start)).isEqualTo(twoYears);
        assertThat(limits.programmeEnd(start)).isEqualTo(fiveYears);
    }

    @Test
    void acceptsAContractUpToTheAuthorisedDayAndRefusesTheNext() {
        var last = limits.firstAuthorisation(START);
        assertThatCode(() -> admitted().sign(terms(START, last), limits)).doesNotThrowAnyException();
        assertThatThrownBy(() -> admitted().sign(terms(START, last.plusDays(1)), limits))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("dépasse la date autorisée (27 février 2026)");
    }

    @Test
    void neverAuthorisesBeyondFiveYears() {
        var parcours = admitted();
        parcours.sign(terms(START, START.plusMonths(6)), limits);
        var end = limits.programmeEnd(START);

        assertThatThrownBy(() -> parcours.authorise(decidedUntil(end.plusDays(1)), limits))
                .hasMessageContaining("dépasse la fin du programme (27 février 2029)");
        parcours.authorise(decidedUntil(end), limits);

        assertThat(parcours.view().authorisedUntil()).isEqualTo(end);
    }

    @Test
    void refusesAContractBeyondTheFirstPeriodUntilADecisionCoversIt() {
        var parcours = admitted();
        parcours.sign(terms(START, START.plusMonths(24).minusDays(2)), limits);
        var beyond = terms(START.plusMonths(24).minusDays(1), START.plusMonths(30));
        parcours.currentContract().orElseThrow().end(START.plusMonths(24).minusDays(2), ContractEnd.TERM);
        assertThatThrownBy(() -> parcours.sign(beyond, limits)).hasMessageContaining("une décision de la commission");

        var decision = decidedUntil(START.plusMonths(30));
        parcours.authorise(decision, limits);
        parcours.authorise(decision, limits);
        parcours.sign(beyond, limits);

        assertThat(parcours.view().authorisations()).as("heard twice, kept once").containsExactly(decision);
    }

    @Test
    void refusesAnAuthorisationThatNoDecisionGave() {
        assertThatThrownBy(() -> new Authorisation(null, START.plusMonths(30), "SENIOR", START)).hasMessageContaining("décision de la commission");
    }

    @Test
    void refusesAContractThatOverlapsAnother() {
        var parcours = admitted();
        parcours.sign(terms(START, START.plusMonths(6)), limits);
        assertThatThrownBy(() -> parcours.sign(terms(START.plusMonths(6), START.plusMonths(8)), limits))
                .hasMessageContaining("chevauchent");
        parcours.sign(terms(START.plusMonths(6).plusDays(1), START.plusMonths(8)), limits);
        assertThat(parcours.view().contracts()).hasSize(2);
    }

    @Test
    void refusesToSignWithoutAFilRouge() {
        var parcours = new Parcours("CVG-2024-00001", person(), "aci-canal", START);
        assertThatThrownBy(() -> parcours.sign(terms(START, START.plusMonths(6)), limits)).hasMessageContaining("fil rouge");
    }

    @Test
    void refusesAContractKindOutsideItsPeriod() {
        var start = LocalDate.of(2014, 6, 30);
        var parcours = new Parcours("CVG-2014-00001", person(), "aci-canal", start);
        parcours.appoint(ReferentRole.FIL_ROUGE, "lea.cip", start);
        var cddi = new ContractTerms("aci-canal", ContractKind.CDDI, BigDecimal.valueOf(26), start, start.plusMonths(4));
        assertThatThrownBy(() -> parcours.sign(cddi, limits)).hasMessageContaining("ne peut pas commencer le 30 juin 2014");
        var later = new ContractTerms("aci-canal", ContractKind.CDDI, BigDecimal.valueOf(26), start.plusDays(1), start.plusMonths(4));
        assertThatCode(() -> parcours.sign(later, limits)).doesNotThrowAnyException();
    }

    @Test
    void keepsExactlyOneFilRouge() {
        var parcours = admitted();
        parcours.appoint(ReferentRole.FIL_ROUGE, "omar.cip", START.plusDays(10));
        assertThat(parcours.view().referents()).containsEntry(ReferentRole.FIL_ROUGE, "omar.cip").hasSize(1);
    }

    @Test
    void carriesTheClocksOfSomebodyWhoComesBack() {
        var first = admitted();
        first.sign(terms(START, START.plusMonths(6)), limits);
        first.passRuns(START, limits.passEnd(START));
        first.close(ParcoursStatus.EXITED, START.plusMonths(6));
        var back = START.plusMonths(6).plusDays(100);
        var second = new Parcours("CVG-2024-00002", person(), "aci-canal", back);

        second.carryOn(first, back, limits);

        assertThat(second.view().programmeStart()).isEqualTo(START);
        assertThat(second.view().authorisedUntil()).isEqualTo(limits.firstAuthorisation(START).plusDays(100));
    }

    @Test
    void startsNewClocksAfterTheWaitingPeriod() {
        var first = admitted();
        first.sign(terms(START, START.plusMonths(6)), limits);
        first.passRuns(START, limits.passEnd(START));
        first.close(ParcoursStatus.EXITED, START.plusMonths(6));
        var passEnd = limits.passEnd(START);
        var second = new Parcours("CVG-2028-00002", person(), "aci-canal", passEnd.plusMonths(24).plusDays(1));

        second.carryOn(first, passEnd.plusMonths(24).plusDays(1), limits);

        assertThat(second.view().programmeStart()).isNull();
    }

    @Test
    void forgetsARenewalSignedAheadWhenThePersonIsHiredBeforeItBegins() {
        var parcours = renewedAhead();
        parcours.startFollowup(START.plusMonths(5));

        assertThat(parcours.view().contracts()).extracting(ContractTerms::endsOn).containsExactly(START.plusMonths(5).minusDays(1));
        assertThat(parcours.view().status()).isEqualTo(ParcoursStatus.FOLLOWED_UP);
    }

    @Test
    void endsTheRenewalItselfOnceItHasBegun() {
        var parcours = renewedAhead();
        parcours.startFollowup(START.plusMonths(7));

        assertThat(parcours.view().contracts()).extracting(ContractTerms::endsOn)
                .containsExactly(START.plusMonths(6).minusDays(1), START.plusMonths(7).minusDays(1));
    }

    @Test
    void breaksTheContractThatRunsAndItsContinuation() {
        var parcours = renewedAhead();
        parcours.endContract(START.plusMonths(5), ContractEnd.BROKEN_BY_PERSON);

        assertThat(parcours.view().contracts()).extracting(ContractTerms::endsOn).containsExactly(START.plusMonths(5));
        assertThat(parcours.currentContract()).isEmpty();
    }

    /** Six months, and six more already signed. */
    private Parcours renewedAhead() {
        var parcours = admitted();
        parcours.sign(terms(START, START.plusMonths(6).minusDays(1)), limits);
        parcours.currentContract().orElseThrow().end(START.plusMonths(6).minusDays(1), ContractEnd.TERM);
        parcours.sign(terms(START.plusMonths(6), START.plusMonths(12).minusDays(1)), limits);
        return parcours;
    }

    @Test
    void refusesAnythingOnceClosed() {
        var parcours = admitted();
        parcours.close(ParcoursStatus.EXITED, START);
        assertThatThrownBy(() -> parcours.sign(terms(START, START.plusMonths(4)), limits)).hasMessageContaining("clos");
    }

    private static Parcours admitted() {
        var parcours = new Parcours("CVG-2024-00001", person(), "aci-canal", START);
        parcours.appoint(ReferentRole.FIL_ROUGE, "lea.cip", START);
        return parcours;
    }

    private static Person person() {
        return new Person(new Identity("Awa", "Exemple", LocalDate.of(1985, 4, 3), null, null, null), START);
    }

    private static Authorisation decidedUntil(LocalDate day) {
        return new Authorisation(UUID.randomUUID(), day, "PARTICULAR_DIFFICULTIES", START.plusMonths(20));
    }

    private static ContractTerms terms(LocalDate from, LocalDate to) {
        return new ContractTerms("aci-canal", ContractKind.CDDI_CVG, BigDecimal.valueOf(26), from, to);
    }
}
