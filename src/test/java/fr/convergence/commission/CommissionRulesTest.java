package fr.convergence.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.rules.Refusal;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class CommissionRulesTest {

    @Autowired
    private CommissionRules rules;

    @Autowired
    private TimeMachine time;

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @ParameterizedTest(name = "on {0}: from {1}")
    @CsvSource({"2026-03-02, 2026-03-17", "2026-03-06, 2026-03-23", "2028-02-14, 2028-02-29", "2027-02-14, 2027-03-01", "2026-04-16, 2026-05-04"})
    void countsFifteenDaysAndThenAWorkedDay(LocalDate today, LocalDate earliest) {
        time.holdAt(today);
        assertThat(rules.earliest()).isEqualTo(earliest);
        assertThatCode(() -> rules.checkDay(earliest)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.checkDay(earliest.minusDays(1))).isInstanceOf(Refusal.class);
    }

    @Test
    void givesTheDatesOfASession() {
        assertThat(rules.preparation(LocalDate.of(2026, 4, 7)))
                .isEqualTo(new SessionDates(LocalDate.of(2026, 3, 23), LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 23)));
        assertThat(rules.holding(LocalDate.of(2026, 4, 3))).as("Easter Monday is not worked")
                .isEqualTo(new SessionDates(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 7), LocalDate.of(2026, 4, 9)));
    }

    @ParameterizedTest(name = "term {0}: a session until {1}")
    @CsvSource({"2026-05-04, 2026-04-17", "2026-06-01, 2026-05-15", "2028-03-14, 2028-02-29", "2026-05-03, 2026-04-16"})
    void leavesTenWorkingDaysToSign(LocalDate term, LocalDate lastUsefulDay) {
        assertThat(rules.lastUsefulDay(term)).isEqualTo(lastUsefulDay);
    }

    @Test
    void convenesUntilTheFifteenthDayBefore() {
        time.holdAt(LocalDate.of(2026, 3, 9));
        assertThat(rules.canStillConvene(LocalDate.of(2026, 3, 24))).isTrue();
        assertThat(rules.canStillConvene(LocalDate.of(2026, 3, 23))).isFalse();
    }

    @Test
    void givesASessionWithoutDateTwoThenFourWorkingDays() {
        time.holdAt(LocalDate.of(2026, 4, 3));
        assertThat(rules.rescheduling())
                .isEqualTo(new SessionDates(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 8), LocalDate.of(2026, 4, 10)));
    }

    @Test
    void namesQualitiesInTheOrderOfTheTable() {
        assertThat(rules.qualities("aci-canal")).containsExactly(Map.entry("DIRECTION", "Direction"), Map.entry("SUPERVISION", "Encadrement technique"),
                Map.entry("REFERENTS", "Référents et accompagnement"), Map.entry("PRESCRIBER", "Prescripteur ou partenaire"), Map.entry("OTHER", "Autre"));
    }

    @ParameterizedTest(name = "{0} titulars: {1} present")
    @CsvSource({"2, 2", "3, 2", "4, 3", "5, 3", "6, 4", "7, 4", "8, 5", "9, 5"})
    void wantsMoreThanHalfOfTheTitulars(int members, int present) {
        assertThat(rules.quorum(members)).isEqualTo(present).isGreaterThan(members / 2);
    }
}
