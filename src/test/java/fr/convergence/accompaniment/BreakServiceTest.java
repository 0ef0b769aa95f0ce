package fr.convergence.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BreakServiceTest extends AccompanimentTest {

    @Autowired
    private BreakService breaks;

    @Test
    void breaksTheContractUnderWayAndNoOther() {
        assertThatThrownBy(() -> declare(ContractEnd.BROKEN_BY_PERSON, TODAY.plusDays(1))).hasMessageContaining("n'est pas encore passé");
        assertThatThrownBy(() -> declare(ContractEnd.BROKEN_BY_PERSON, TODAY.minusDays(1))).hasMessageContaining("avant d'avoir commencé");
        assertThatThrownBy(() -> declare(ContractEnd.TERM, TODAY)).hasMessageContaining("par l'employeur, par la personne");
        assertThatThrownBy(() -> declare(null, TODAY)).hasMessageContaining("indiquez qui l'a décidée");
        declare(ContractEnd.BROKEN_BY_PERSON, TODAY);
        breaks.breakContract(reference, SIAE);
        assertThat(breaks.view(reference).reason()).isEqualTo(ContractEnd.BROKEN_BY_PERSON);
        assertThatThrownBy(() -> declare(ContractEnd.BROKEN_BY_PERSON, TODAY)).hasMessageContaining("Aucun contrat n'est en cours");
    }

    @Test
    void triesAgainThreeWorkingDaysLater() {
        time.holdAt(LocalDate.of(2026, 4, 2));
        assertThat(breaks.nextAttempt()).as("Easter Monday is not worked").isEqualTo(LocalDate.of(2026, 4, 8));
    }

    @Test
    void looksForThePersonByAMeans() {
        broken(ContractEnd.UNREACHABLE);
        assertThatThrownBy(() -> breaks.searchAgain(reference, null, null, FIL_ROUGE)).hasMessageContaining("par quel moyen");
        breaks.searchAgain(reference, ContactChannel.PHONE, "Messagerie pleine", FIL_ROUGE);
        assertThat(breaks.view(reference).attempts()).containsExactly(new Attempt(TODAY, ContactChannel.PHONE, "Messagerie pleine", FIL_ROUGE));
        assertThat(breaks.searchText()).isEqualTo("3 tentatives, des jours différents, par 2 moyens différents.");
    }

    @Test
    void letsThePersonLeaveWithHerAgreementAndSlowlyWithoutNews() {
        broken(ContractEnd.UNREACHABLE);
        assertThatThrownBy(() -> breaks.leave(reference, true, FIL_ROUGE)).hasMessageContaining("Avant une sortie « sans nouvelles »");
        assertThatCode(() -> breaks.leave(reference, false, FIL_ROUGE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> breaks.leave(reference, false, FIL_ROUGE)).hasMessageContaining("déjà décidée");
    }

    @Test
    void keepsTheReviewOpenWhenTheNewContractIsRefused() {
        broken(ContractEnd.BROKEN_BY_EMPLOYER);
        var tooLong = contract(TODAY.plusDays(1), TODAY.plusMonths(24));
        assertThatThrownBy(() -> breaks.signAgain(reference, tooLong, FIL_ROUGE)).hasMessageContaining("dépasse la date autorisée");
        assertThat(breaks.view(reference).decision()).as("nothing is decided yet").isNull();

        breaks.signAgain(reference, contract(TODAY.plusDays(1), TODAY.plusMonths(24).minusDays(1)), FIL_ROUGE);

        assertThat(breaks.view(reference).decision()).isEqualTo(BreakDecision.NEW_CONTRACT);
    }

    @Test
    void hasNothingToShowBeforeABreak() {
        assertThatThrownBy(() -> breaks.view(reference)).hasMessageContaining("Aucune rupture n'est notée");
    }

    private void broken(ContractEnd reason) {
        declare(reason, TODAY);
        breaks.breakContract(reference, SIAE);
    }

    private void declare(ContractEnd reason, LocalDate brokenOn) {
        breaks.declare(reference, SIAE, reason, brokenOn, null, FIL_ROUGE);
    }

    private static ContractTerms contract(LocalDate startsOn, LocalDate endsOn) {
        return new ContractTerms(SIAE, ContractKind.CDDI_CVG, BigDecimal.valueOf(26), startsOn, endsOn);
    }
}
