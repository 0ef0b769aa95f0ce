package fr.convergence.worksite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.parcours.ContractKind;
import fr.convergence.testing.ProductTest;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables of the worksite at their boundaries. */
@ProductTest
class WorkRulesTest {

    @Autowired
    private WorkRules rules;

    @ParameterizedTest(name = "after {0} weeks, alert {1}: {2} days")
    @CsvSource({"0, false, 7", "3, false, 7", "4, false, 14", "11, false, 14", "12, false, 28", "200, false, 28", "12, true, 7"})
    void reviewsLessOftenAsTimePasses(int weeks, boolean recentAlert, int days) {
        assertThat(rules.daysBeforeReview(weeks, recentAlert)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0} weeks, {1} %, {2} unexplained: alert {3}")
    @CsvSource({"2, 49, 0, true", "2, 50, 0, false", "1, 49, 0, false", "4, 100, 1, false", "4, 100, 2, true"})
    void signalsFactsOnly(int weeks, int donePercent, int unexplained, boolean alert) {
        assertThat(rules.facts(weeks, donePercent, unexplained, 0).alert()).isEqualTo(alert);
    }

    @ParameterizedTest(name = "{0} %, {1} weeks in a row: {2}")
    @CsvSource({
        "79, 0, Entre la moitié et quatre cinquièmes des heures prévues ont été faites.",
        "80, 0, Au moins quatre cinquièmes des heures prévues ont été faites.",
        "100, 8, Présence complète depuis huit semaines ou plus."
    })
    void tellsAttendanceInFacts(int donePercent, int inARow, String fact) {
        assertThat(rules.facts(4, donePercent, 0, inARow).sentences()).contains(fact);
        assertThat(rules.facts(4, donePercent, 0, 7).sentences()).doesNotContain("Présence complète depuis huit semaines ou plus.");
    }

    @ParameterizedTest(name = "{0} at {1} h: up {2}, down {3}, minimum {4}")
    @CsvSource({
        "CDDI_PHC, 0, 4, 4, 4",
        "CDDI_PHC, 4, 8, 4, 4",
        "CDDI_PHC, 8, 12, 4, 4",
        "CDDI_PHC, 12, 16, 8, 4",
        "CDDI_PHC, 16, 20, 12, 4",
        "CDDI_PHC, 20, 26, 16, 4",
        "CDDI_CVG, 19.5, 20, 12, 20",
        "CDDI_CVG, 20, 26, 16, 20",
        "CDDI, 26, 30, 20, 20",
        "CDDI, 30, 35, 26, 20"
    })
    void climbsStepByStepWithTheRightToGoBack(ContractKind kind, BigDecimal hours, int up, int down, int minimum) {
        var ladder = rules.ladder(kind, hours);
        assertThat(ladder.stepUp()).isEqualTo(up);
        assertThat(ladder.stepDown()).isEqualTo(down);
        assertThat(ladder.minimum()).isEqualTo(minimum);
        assertThat(ladder.source()).isNotBlank();
    }
}
