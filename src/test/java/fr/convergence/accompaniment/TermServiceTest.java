package fr.convergence.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.parcours.Authorisation;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.parcours.TermMoved;
import fr.convergence.renewal.RenewalOutcomeService;
import fr.convergence.renewal.RenewalService;
import fr.convergence.testing.RenewalFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class TermServiceTest extends AccompanimentTest {

    @Autowired
    private TermService terms;

    @Autowired
    private SummaryService summaries;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private RenewalService renewals;

    @Autowired
    private RenewalOutcomeService outcomes;

    @Test
    void opensTheRenewalSixMonthsBeforeTheTerm() {
        assertThat(terms.watch(reference, SIAE)).isEqualTo(new Watch(true, TERM, TERM.minusMonths(6), TERM.plusDays(1)));
        time.holdAt(TERM.minusMonths(6).minusDays(1));
        terms.openRenewal(reference, SIAE);
        assertThat(events.stream(RenewalDue.class)).as("one day too soon").isEmpty();

        time.holdAt(TERM.minusMonths(6));
        terms.openRenewal(reference, SIAE);
        terms.openRenewal(reference, SIAE);

        assertThat(events.stream(RenewalDue.class)).as("once a term").hasSize(1);
    }

    @Test
    void preparesTheExitWhenTheProgrammeEndsWithTheContract() {
        parcours.authorise(reference,
                new Authorisation(UUID.randomUUID(), TODAY.plusMonths(60).minusDays(1), "PARTICULAR_DIFFICULTIES", TODAY));
        parcours.renew(reference, contract(TERM.plusDays(1), TODAY.plusMonths(60).minusDays(1)));
        time.holdAt(TODAY.plusMonths(55));

        terms.openRenewal(reference, SIAE);

        assertThat(events.stream(RenewalDue.class)).isEmpty();
        assertThat(summaries.of(reference, SIAE, FIL_ROUGE).notes()).singleElement().asString().contains("Une sortie est à préparer");
    }

    @Test
    void givesEveryPeriodWithoutContractALastDay() {
        parcours.breakContract(reference, TODAY, ContractEnd.BROKEN_BY_PERSON);
        var due = TODAY.plusMonths(1);
        assertThat(terms.watch(reference, SIAE)).isEqualTo(new Watch(false, due, null, due.plusDays(1)));
        time.holdAt(due);
        assertThat(terms.hasPassed(reference, SIAE)).isFalse();
        time.holdAt(due.plusDays(1));
        assertThat(terms.hasPassed(reference, SIAE)).isTrue();
        assertThat(terms.missedTerm(reference, SIAE)).isEqualTo(due);
    }

    @Test
    void forgetsThePeriodOnceAContractIsSigned() {
        parcours.breakContract(reference, TODAY, ContractEnd.BROKEN_BY_PERSON);
        terms.watch(reference, SIAE);
        parcours.resign(reference, contract(TODAY.plusDays(1), TERM));
        assertThat(terms.watch(reference, SIAE).underContract()).isTrue();
        parcours.breakContract(reference, TODAY.plusDays(5), ContractEnd.BROKEN_BY_PERSON);
        time.holdAt(TODAY.plusMonths(2));
        assertThat(terms.watch(reference, SIAE).term()).isEqualTo(TODAY.plusMonths(3));
    }

    @Test
    void goesOnWithoutContractForAYearAtMostAndNotBeyondTheProgramme() {
        parcours.breakContract(reference, TODAY, ContractEnd.BROKEN_BY_PERSON);
        assertThatThrownBy(() -> goOn(TODAY)).hasMessageContaining("doit être à venir");
        assertThatThrownBy(() -> goOn(null)).hasMessageContaining("Indiquez jusqu'à quand");
        assertThatThrownBy(() -> goOn(TODAY.plusMonths(12).plusDays(1))).hasMessageContaining("jusqu'au 2 mars 2027");
        assertThatCode(() -> goOn(TODAY.plusDays(1))).doesNotThrowAnyException();
        assertThatCode(() -> goOn(TODAY.plusMonths(12))).doesNotThrowAnyException();

        time.holdAt(TODAY.plusMonths(54));
        var end = TODAY.plusMonths(60).minusDays(1);
        assertThatThrownBy(() -> goOn(end.plusDays(1))).hasMessageContaining("jusqu'au 1er mars 2031");
        assertThatCode(() -> goOn(end)).doesNotThrowAnyException();
    }

    @Test
    void endsTheContractAtItsTermOnceItHasPassed() {
        time.holdAt(TERM);
        assertThatThrownBy(() -> goOn(TERM.plusMonths(1))).hasMessageContaining("prolongé entre-temps");
        assertThat(terms.hasPassed(reference, SIAE)).isFalse();
        time.holdAt(TERM.plusDays(1));
        assertThat(terms.hasPassed(reference, SIAE)).isTrue();

        goOn(TERM.plusMonths(1));

        assertThat(parcours.view(reference).status()).isEqualTo(ParcoursStatus.INTERRUPTED);
        assertThat(parcours.view(reference).contracts()).last().satisfies(last -> assertThat(last.endsOn()).isEqualTo(TERM));
    }

    @Test
    void recordsAContractThatBeginsAfterTheTerm() {
        time.holdAt(TERM.plusDays(5));
        assertThatThrownBy(() -> terms.signAfterTerm(reference, contract(TERM, TERM.plusMonths(6)))).hasMessageContaining("commence après le terme");
        terms.signAfterTerm(reference, contract(TERM.plusDays(1), TERM.plusMonths(6)));
        assertThat(parcours.view(reference).term()).contains(TERM.plusMonths(6));
    }

    @Test
    void signsAgainWithoutOpeningAnew() {
        assertThatThrownBy(() -> parcours.resign(reference, contract(TERM.plusDays(1), TERM.plusMonths(6)))).hasMessageContaining("encore en cours");
        parcours.breakContract(reference, TODAY, ContractEnd.BROKEN_BY_EMPLOYER);
        terms.signAfterTerm(reference, contract(TODAY.plusDays(1), TERM));
        assertThat(events.stream(TermMoved.class)).contains(new TermMoved(reference, SIAE));
        assertThat(parcours.view(reference).status()).isEqualTo(ParcoursStatus.ACTIVE);
    }

    @Test
    void saysInFrenchWhatRemains() {
        assertThat(summaries.of(reference, SIAE, FIL_ROUGE).clocks()).containsExactly(
                "Contrat en cours jusqu'au 1er janvier 2027 (encore 10 mois)",
                "Contrats autorisés jusqu'au 1er mars 2028 (encore 2 ans)",
                "Fin du programme : le 1er mars 2031 (encore 5 ans)");
        time.holdAt(TERM.plusDays(3));
        assertThat(summaries.of(reference, SIAE, FIL_ROUGE).clocks().get(0)).isEqualTo("Contrat en cours jusqu'au 1er janvier 2027 (dépassé depuis 3 jours)");
    }

    /** Whatever the state of the file, the term alone makes nobody leave; a contract or a time without one stays possible. */
    @Test
    void letsNobodyLapseWhileAFileWaits() {
        time.holdAt(TERM.minusMonths(2));
        var file = new RenewalFixture(renewals).ready(reference);
        time.holdAt(TERM.plusDays(1));
        assertThat(terms.insteadOfLeaving(reference)).hasValueSatisfying(instead -> assertThat(instead)
                .contains("jusqu'au 1er mars 2028 au plus tard", "sans contrat jusqu'à la décision"));
        assertThatThrownBy(() -> terms.endAndPrepareExit(reference, SIAE)).hasMessageContaining("ne fait pas sortir du programme");
        renewals.adjourn(reference, "COM-2026-902", "Un avis manque.");
        assertThatThrownBy(() -> terms.endAndPrepareExit(reference, SIAE)).as("adjourned").hasMessageContaining("Une décision est encore attendue");
        assertThat(parcours.view(reference).term()).as("nothing changed").contains(TERM);
        goOn(TERM.plusMonths(1));
        assertThat(renewals.pending(reference).id()).as("the file still waits").isEqualTo(file.id());

        outcomes.withdraw(reference);
        assertThatCode(() -> terms.endAndPrepareExit(reference, SIAE)).as("nothing is awaited any more").doesNotThrowAnyException();
    }

    @Test
    void offersNoContractBeyondWhatIsAuthorised() {
        time.holdAt(TODAY.plusMonths(24));
        renewals.open(reference);
        assertThat(terms.insteadOfLeaving(reference)).hasValueSatisfying(instead ->
                assertThat(instead).contains("Accompagnez la personne sans contrat").doesNotContain("Enregistrez"));
    }

    @Test
    void watchesNothingThatHasStopped() {
        accompaniment.stop(reference, SIAE);
        assertThatThrownBy(() -> terms.watch(reference, SIAE)).hasMessageContaining("n'est plus en cours dans cette structure");
        assertThatCode(() -> terms.prepareExit(reference, SIAE)).doesNotThrowAnyException();
    }

    private void goOn(LocalDate until) {
        terms.goOnWithoutContract(reference, SIAE, until);
    }

    private static ContractTerms contract(LocalDate startsOn, LocalDate endsOn) {
        return new ContractTerms(SIAE, ContractKind.CDDI_CVG, BigDecimal.valueOf(26), startsOn, endsOn);
    }
}
