package fr.convergence.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.parcours.ContractEnd;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContractBreakTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final SearchRule RULE = new SearchRule(3, 2, 3);
    private final ContractBreak broken =
            new ContractBreak("CVG-2026-00001", "aci-canal", ContractEnd.UNREACHABLE, TODAY, null, "cip", TODAY);

    @Test
    void countsOneAttemptADay() {
        tried(0, ContactChannel.PHONE);
        assertThatThrownBy(() -> tried(0, ContactChannel.VISIT)).hasMessageContaining("déjà notée aujourd'hui");
        assertThatCode(() -> tried(1, ContactChannel.VISIT)).doesNotThrowAnyException();
    }

    @Test
    void isNotSearchedEnoughAfterTwoAttempts() {
        tried(0, ContactChannel.PHONE);
        tried(1, ContactChannel.VISIT);
        assertThatThrownBy(() -> broken.requireSearch(RULE)).hasMessageContaining("3 tentatives");
        tried(2, ContactChannel.PHONE);
        assertThatCode(() -> broken.requireSearch(RULE)).doesNotThrowAnyException();
    }

    @Test
    void isNotSearchedEnoughByOneMeans() {
        for (var day = 0; day < 5; day++) {
            tried(day, ContactChannel.PHONE);
        }
        assertThatThrownBy(() -> broken.requireSearch(RULE)).hasMessageContaining("2 moyens différents");
        tried(5, ContactChannel.LETTER);
        assertThatCode(() -> broken.requireSearch(RULE)).doesNotThrowAnyException();
    }

    @Test
    void isDecidedOnce() {
        broken.decide(BreakDecision.EXIT, "cip", TODAY);
        assertThat(broken.view().decision()).isEqualTo(BreakDecision.EXIT);
        assertThatThrownBy(() -> broken.decide(BreakDecision.NEW_CONTRACT, "cip", TODAY)).hasMessageContaining("déjà décidée");
        assertThatThrownBy(() -> tried(1, ContactChannel.PHONE)).hasMessageContaining("déjà décidée");
    }

    private void tried(int day, ContactChannel channel) {
        broken.tried(new Attempt(TODAY.plusDays(day), channel, null, "cip"));
    }
}
