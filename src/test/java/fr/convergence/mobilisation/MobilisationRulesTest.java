package fr.convergence.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.parcours.Domain;
import fr.convergence.testing.ProductTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables designers edit, as they are delivered. */
@ProductTest
class MobilisationRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private MobilisationRules rules;

    @ParameterizedTest
    @EnumSource(Domain.class)
    void everyThemeBelongsToSomebody(Domain theme) {
        var groups = rules.groupsOf(theme);
        assertThat(groups.partnership()).startsWith("partenariat-");
        assertThat(groups.referent()).matches("cip|referent-(emploi|logement|sante)");
        assertThat(rules.targetDays(theme, Urgency.IMMEDIATE)).isLessThan(rules.targetDays(theme, Urgency.WHEN_READY));
    }

    @ParameterizedTest
    @CsvSource({"IMMEDIATE,5,1", "IMMEDIATE,6,2", "IMMEDIATE,15,2", "IMMEDIATE,16,3", "SOON,15,1", "SOON,16,2", "WHEN_READY,200,1"})
    void ranksOperatorsByUrgencyAndDelay(Urgency urgency, int delay, int rank) {
        assertThat(rules.suggest(Domain.EMPLOI, urgency, delay, false).rank()).isEqualTo(rank);
        assertThat(rules.suggest(Domain.EMPLOI, urgency, delay, true).rank()).as("already declined").isZero();
    }

    @ParameterizedTest
    @CsvSource({"30,1", "31,2"})
    void housingMayTakeLonger(int delay, int rank) {
        assertThat(rules.suggest(Domain.LOGEMENT, Urgency.SOON, delay, false).rank()).isEqualTo(rank);
    }

    @Test
    void remindsThreeTimesOnWorkingDays() {
        assertThat(rules.reminder(1, Urgency.SOON, MONDAY)).as("five days of grace fall on a Saturday").isEqualTo(MONDAY.plusDays(7));
        assertThat(rules.reminder(2, Urgency.SOON, MONDAY)).isEqualTo(MONDAY.plusDays(10));
        assertThat(rules.reminder(3, Urgency.SOON, MONDAY)).isEqualTo(MONDAY.plusDays(10));
        assertThat(rules.reminder(4, Urgency.SOON, MONDAY)).isNull();
        assertThat(rules.isCopied(1, Urgency.SOON)).isFalse();
        assertThat(rules.isCopied(2, Urgency.SOON)).isTrue();
        assertThat(rules.isCopied(4, Urgency.SOON)).isFalse();
    }

    @Test
    void triesLessAndLessOftenButNeverGivesUp() {
        assertThat(rules.parameter("contactAgainDays", 1)).isEqualTo(3);
        assertThat(rules.parameter("contactAgainDays", 2)).isEqualTo(7);
        assertThat(rules.parameter("contactAgainDays", 3)).isEqualTo(15);
        assertThat(rules.parameter("contactAgainDays", 300)).isEqualTo(15);
    }
}
