package fr.convergence.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25", "2026-07-14", "2026-08-15", "2026-11-01",
        "2026-11-11", "2026-12-25", "2026-03-07"
    })
    void restsOnPublicHolidaysAndWeekEnds(LocalDate day) {
        assertThat(days.includes(day)).isFalse();
    }

    @Test
    void worksOnGoodFridayOutsideAlsace() {
        assertThat(days.includes(LocalDate.of(2026, 4, 3))).isTrue();
    }

    @Test
    void countsWorkingDaysAcrossTheBridgesOfMay() {
        assertThat(days.after(LocalDate.of(2026, 4, 30), 5)).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(days.after(LocalDate.of(2026, 5, 2), 0)).isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @Test
    void goesBackToTheWorkingDayBefore() {
        assertThat(days.onOrBefore(LocalDate.of(2026, 5, 10))).isEqualTo(LocalDate.of(2026, 5, 7));
    }

    @Test
    void putsDeadlinesAtNineInParisOnBothSidesOfTheClockChange() {
        assertThat(ProgrammeClock.deadlineOn(LocalDate.of(2026, 3, 28))).hasToString("2026-03-28T08:00:00Z");
        assertThat(ProgrammeClock.deadlineOn(LocalDate.of(2026, 3, 29))).hasToString("2026-03-29T07:00:00Z");
        assertThat(ProgrammeClock.deadlineOn(LocalDate.of(2026, 10, 25))).hasToString("2026-10-25T08:00:00Z");
    }

    @ParameterizedTest(name = "{1} working days before {0}: {2}")
    @CsvSource({"2026-05-04, 0, 2026-05-04", "2026-05-03, 0, 2026-04-30", "2026-05-04, 1, 2026-04-30", "2026-05-04, 10, 2026-04-17", "2026-04-07, 1, 2026-04-03"})
    void countsBackwardsToo(LocalDate start, int workingDays, LocalDate expected) {
        assertThat(days.before(start, workingDays)).isEqualTo(expected);
    }
}
