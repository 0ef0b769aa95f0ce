package fr.convergence.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalLengthTest {

    @ParameterizedTest(name = "{1} months after {0}: until {2}")
    @CsvSource({
        "2026-09-01, 1, 2026-10-01",
        "2026-08-31, 6, 2027-02-28",
        "2027-02-28, 12, 2028-02-29",
        "2028-02-29, 12, 2029-02-28",
        "2027-08-31, 6, 2028-02-29",
        "2026-01-30, 1, 2026-02-27",
        "2026-01-31, 1, 2026-02-28",
        "2027-12-31, 2, 2028-02-29",
        "2026-12-31, 12, 2027-12-31"
    })
    void countsCalendarMonthsFromTheDayAfterTheTerm(LocalDate term, int months, LocalDate until) {
        assertThat(new RenewalLength(months, null).lastDay(term)).isEqualTo(until);
    }

    @Test
    void takesALastDayAsItIs() {
        assertThat(new RenewalLength(null, LocalDate.of(2027, 1, 15)).lastDay(LocalDate.of(2026, 9, 1))).isEqualTo(LocalDate.of(2027, 1, 15));
    }

    @Test
    void refusesBothNeitherAndLessThanAMonth() {
        var term = LocalDate.of(2026, 9, 1);
        assertThatThrownBy(() -> new RenewalLength(null, null).lastDay(term)).isInstanceOf(Refusal.class).hasMessageContaining("ou une date de fin");
        assertThatThrownBy(() -> new RenewalLength(6, term).lastDay(term)).isInstanceOf(Refusal.class).hasMessageContaining("pas les deux");
        assertThatThrownBy(() -> new RenewalLength(0, null).lastDay(term)).isInstanceOf(Refusal.class).hasMessageContaining("un mois au moins");
    }
}
