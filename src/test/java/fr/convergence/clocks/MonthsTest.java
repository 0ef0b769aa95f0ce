package fr.convergence.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.parcours.Months;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The convention on months, at its hard days. */
class MonthsTest {

    @ParameterizedTest(name = "{1} months from {0} end on {2}")
    @CsvSource({
        "2024-02-29, 24, 2026-02-27", "2024-03-01, 24, 2026-02-28", "2022-03-01, 24, 2024-02-29", "2024-02-29, 60, 2029-02-27",
        "2024-02-29, 48, 2028-02-28", "2025-01-31, 1, 2025-02-27", "2024-01-31, 1, 2024-02-28", "2025-08-31, 6, 2026-02-27",
        "2025-03-30, 12, 2026-03-29", "2025-10-26, 12, 2026-10-25", "2025-12-31, 2, 2026-02-27", "2026-03-29, 1, 2026-04-28"
    })
    void endTheDayBeforeTheSameDayMonthsLater(LocalDate start, int months, LocalDate last) {
        assertThat(Months.lastDay(start, months)).isEqualTo(last);
        assertThat(Months.between(start, last.plusDays(1))).isEqualTo(Period.of(0, months, 0));
    }

    @Property(tries = 2000)
    void readBackWhatTheyGave(@ForAll @IntRange(min = 0, max = 12_418) int offset, @ForAll @IntRange(min = 1, max = 144) int months) {
        var start = LocalDate.of(2012, 1, 1).plusDays(offset);
        assertThat(Months.between(start, Months.lastDay(start, months).plusDays(1))).isEqualTo(Period.of(0, months, 0));
    }

    @Property(tries = 2000)
    void neverGoBackADayLater(@ForAll @IntRange(min = 0, max = 12_418) int offset, @ForAll @IntRange(min = 0, max = 2000) int days) {
        var start = LocalDate.of(2012, 1, 1).plusDays(offset);
        var one = Months.between(start, start.plusDays(days));
        var next = Months.between(start, start.plusDays(days + 1L));
        assertThat(start.plusMonths(one.toTotalMonths()).plusDays(one.getDays())).isEqualTo(start.plusDays(days));
        assertThat(next.toTotalMonths() * 40 + next.getDays()).isGreaterThan(one.toTotalMonths() * 40 + one.getDays());
    }
}
