package fr.convergence.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.convergence.rules.Refusal;
import fr.convergence.testing.RuleFiles;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a parcours accepts when the person goes on elsewhere, or works other hours. */
class ParcoursMoveTest {

    private static final LocalDate START = LocalDate.of(2025, 6, 2);
    private final ProgrammeLimits limits = LimitsFixture.from(new RuleFiles("programme-rules.dmn"));

    @Test
    void acceptsAContractElsewhereWhileTheOneUnderWayGoesOn() {
        var parcours = active();
        assertThatCode(() -> parcours.checkMove(terms("jardin", START.plusMonths(3), START.plusMonths(9)), START, limits)).doesNotThrowAnyException();
        assertThatThrownBy(() -> parcours.checkMove(terms("jardin", START, START.plusMonths(9)), START, limits)).hasMessageContaining("doit commencer après");
        assertThatCode(() -> parcours.checkMove(terms("jardin", START.plusDays(1), START.plusMonths(9)), START, limits)).doesNotThrowAnyException();
    }

    @Test
    void refusesAContractThatOverlapsOneThatIsOver() {
        var parcours = active();
        parcours.endContract(START.plusMonths(2), ContractEnd.BROKEN_BY_PERSON);
        assertThatThrownBy(() -> parcours.checkMove(terms("jardin", START.plusMonths(2), START.plusMonths(9)), START, limits)).hasMessageContaining("chevauchent");
        assertThatCode(() -> parcours.checkMove(terms("jardin", START.plusMonths(2).plusDays(1), START.plusMonths(9)), START, limits)).doesNotThrowAnyException();
    }

    /** The first contract ends on 2 December 2025, the renewal signed ahead begins the day after. */
    @Test
    void letsGoOfARenewalThatHasNotBegun() {
        var parcours = renewedAhead();
        var elsewhere = terms("jardin", START.plusMonths(5), START.plusMonths(11));
        assertThat(parcours.chain().aheadOf(elsewhere.startsOn().minusDays(1))).isPresent();
        assertThatCode(() -> parcours.checkMove(elsewhere, START.plusMonths(4), limits)).doesNotThrowAnyException();

        parcours.moveTo(elsewhere, limits);

        assertThat(parcours.view().contracts()).extracting(ContractTerms::siae, ContractTerms::startsOn, ContractTerms::endsOn).containsExactly(
                tuple("canal", START, START.plusMonths(5).minusDays(1)), tuple("jardin", elsewhere.startsOn(), elsewhere.endsOn()));
        assertThat(parcours.view().siae()).isEqualTo("jardin");
    }

    @Test
    void letsGoOfARenewalThatWouldBeginOnTheSameDay() {
        var parcours = renewedAhead();
        var sameDay = terms("jardin", START.plusMonths(6).plusDays(1), START.plusMonths(11));
        assertThatCode(() -> parcours.checkMove(sameDay, START.plusMonths(4), limits)).doesNotThrowAnyException();
        parcours.moveTo(sameDay, limits);
        assertThat(parcours.view().contracts()).extracting(ContractTerms::endsOn).containsExactly(START.plusMonths(6), START.plusMonths(11));
    }

    @Test
    void endsTheEveOfTheMoveARenewalThatWillHaveBegun() {
        var parcours = renewedAhead();
        var later = terms("jardin", START.plusMonths(7), START.plusMonths(11));
        assertThat(parcours.chain().aheadOf(later.startsOn().minusDays(1))).isEmpty();
        assertThatCode(() -> parcours.checkMove(later, START.plusMonths(4), limits)).doesNotThrowAnyException();
        parcours.moveTo(later, limits);
        assertThat(parcours.view().contracts()).extracting(ContractTerms::endsOn)
                .containsExactly(START.plusMonths(6), START.plusMonths(7).minusDays(1), START.plusMonths(11));
    }

    @Test
    void refusesToGoBackBeforeARenewalThatHasBegun() {
        var parcours = renewedAhead();
        var begun = START.plusMonths(6).plusDays(1);
        var before = terms("jardin", START.plusMonths(5), START.plusMonths(11));
        assertThatCode(() -> parcours.checkMove(before, begun.minusDays(1), limits)).doesNotThrowAnyException();
        assertThatThrownBy(() -> parcours.checkMove(before, begun, limits)).hasMessageContaining("doit commencer après");
    }

    @Test
    void comesBackWithoutAContract() {
        var parcours = active();
        parcours.moveTo(terms("jardin", START.plusMonths(3), START.plusMonths(9)), limits);
        parcours.comeBack("canal", START.plusMonths(4));
        var seen = parcours.view();
        assertThat(seen.siae()).isEqualTo("canal");
        assertThat(seen.status()).isEqualTo(ParcoursStatus.INTERRUPTED);
        assertThat(seen.currentContract()).isNull();
        assertThat(seen.contracts()).last().extracting(ContractTerms::endsOn).isEqualTo(START.plusMonths(4));
    }

    @Test
    void hiresUpToTheLastDayOfThePass() {
        var parcours = active();
        parcours.endContract(START.plusMonths(2), ContractEnd.BROKEN_BY_PERSON);
        var last = limits.passEnd(START);
        assertThatCode(() -> parcours.checkMove(terms("jardin", last, last), START, limits)).doesNotThrowAnyException();
        assertThatThrownBy(() -> parcours.checkMove(terms("jardin", last.plusDays(1), last.plusDays(1)), START, limits))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Le PASS IAE finit le 1er juin 2027");
    }

    /** The prolongation may be asked until after the end of the PASS: the place is not lost while it waits. */
    @Test
    void goesOnTheNextDayWithTheSameEmployerPastTheEndOfThePass() {
        var parcours = active();
        var passEnd = START.plusMonths(6);
        parcours.passRuns(START, passEnd);
        var running = parcours.view().currentContract();
        var next = terms(running.siae(), running.endsOn().plusDays(1), running.endsOn().plusMonths(2));
        assertThat(next.startsOn()).isAfter(passEnd);
        assertThatCode(() -> parcours.check(next, limits)).doesNotThrowAnyException();
        assertThatThrownBy(() -> parcours.check(terms(running.siae(), next.startsOn().plusDays(1), next.endsOn()), limits))
                .as("a day without contract makes it a hire").hasMessageContaining("Le PASS IAE finit le");
    }

    @Test
    void alwaysKeepsAFilRouge() {
        var parcours = active();
        parcours.appoint(ReferentRole.LOGEMENT, "ida.logement", START);
        parcours.team().release(ReferentRole.LOGEMENT, START.plusMonths(1));
        assertThat(parcours.view().referents()).containsOnlyKeys(ReferentRole.FIL_ROUGE);
        assertThatThrownBy(() -> parcours.team().release(ReferentRole.FIL_ROUGE, START)).hasMessageContaining("nommez son remplaçant");
    }

    @Test
    void amendsTheHoursOfTheContractUnderWayUpToTheLegalDuration() {
        var parcours = active();
        parcours.amendHours(BigDecimal.valueOf(35), START.plusMonths(1), limits);
        assertThat(parcours.view().currentContract().weeklyHours()).isEqualByComparingTo("35");
        assertThatThrownBy(() -> parcours.amendHours(new BigDecimal("35.5"), START.plusMonths(1), limits)).hasMessageContaining("35 heures");
        assertThatThrownBy(() -> parcours.amendHours(BigDecimal.ZERO, START.plusMonths(1), limits)).isInstanceOf(Refusal.class);
        parcours.endContract(START.plusMonths(1), ContractEnd.BROKEN_BY_PERSON);
        assertThatThrownBy(() -> parcours.amendHours(BigDecimal.TEN, START.plusMonths(1), limits)).hasMessageContaining("Aucun contrat n'est en cours");
    }

    private Parcours active() {
        var person = new Person(new Identity("Prénom", "Fictif", LocalDate.of(1988, 5, 17), null, null, null), START);
        var parcours = new Parcours("CVG-2025-00001", person, "canal", START);
        parcours.appoint(ReferentRole.FIL_ROUGE, "lea.cip", START);
        parcours.sign(terms("canal", START, START.plusMonths(6)), limits);
        parcours.passRuns(START, limits.passEnd(START));
        return parcours;
    }

    private Parcours renewedAhead() {
        var parcours = active();
        parcours.currentContract().orElseThrow().end(START.plusMonths(6), ContractEnd.TERM);
        parcours.sign(terms("canal", START.plusMonths(6).plusDays(1), START.plusMonths(12)), limits);
        return parcours;
    }

    private static ContractTerms terms(String siae, LocalDate from, LocalDate to) {
        return new ContractTerms(siae, ContractKind.CDDI_CVG, BigDecimal.valueOf(26), from, to);
    }
}
