package fr.convergence.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThatCode(() -> parcours.checkMove(terms("jardin", START.plusMonths(3), START.plusMonths(9)), limits)).doesNotThrowAnyException();
        assertThatThrownBy(() -> parcours.checkMove(terms("jardin", START, START.plusMonths(9)), limits)).hasMessageContaining("doit commencer après");
        assertThatCode(() -> parcours.checkMove(terms("jardin", START.plusDays(1), START.plusMonths(9)), limits)).doesNotThrowAnyException();
    }

    @Test
    void refusesAContractThatOverlapsOneThatIsOver() {
        var parcours = active();
        parcours.endContract(START.plusMonths(2), ContractEnd.BROKEN_BY_PERSON);
        assertThatThrownBy(() -> parcours.checkMove(terms("jardin", START.plusMonths(2), START.plusMonths(9)), limits)).hasMessageContaining("chevauchent");
        assertThatCode(() -> parcours.checkMove(terms("jardin", START.plusMonths(2).plusDays(1), START.plusMonths(9)), limits)).doesNotThrowAnyException();
    }

    @Test
    void hiresUpToTheLastDayOfThePass() {
        var parcours = active();
        parcours.endContract(START.plusMonths(2), ContractEnd.BROKEN_BY_PERSON);
        var last = limits.passEnd(START);
        assertThatCode(() -> parcours.checkMove(terms("jardin", last, last), limits)).doesNotThrowAnyException();
        assertThatThrownBy(() -> parcours.checkMove(terms("jardin", last.plusDays(1), last.plusDays(1)), limits))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Le PASS IAE finit le 1er juin 2027");
    }

    @Test
    void alwaysKeepsAFilRouge() {
        var parcours = active();
        parcours.appoint(ReferentRole.LOGEMENT, "ida.logement", START);
        parcours.release(ReferentRole.LOGEMENT, START.plusMonths(1));
        assertThat(parcours.currentReferents()).containsOnlyKeys(ReferentRole.FIL_ROUGE);
        assertThatThrownBy(() -> parcours.release(ReferentRole.FIL_ROUGE, START)).hasMessageContaining("nommez son remplaçant");
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
        return parcours;
    }

    private static ContractTerms terms(String siae, LocalDate from, LocalDate to) {
        return new ContractTerms(siae, ContractKind.CDDI_CVG, BigDecimal.valueOf(26), from, to);
    }
}
