package fr.convergence.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A legal day is a day in Paris, also on the two nights of the year when clocks change. */
class ProgrammeClockTest {

    private final ProgrammeClock clock = new ProgrammeClock();
    private final ClockControl control = new ClockControl(clock, List.of());

    static Stream<LocalDate> nights() {
        return IntStream.rangeClosed(2012, 2045).boxed().flatMap(year -> Stream.of(LocalDate.of(year, 3, 31), LocalDate.of(year, 10, 31)))
                .map(end -> end.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)));
    }

    @ParameterizedTest
    @MethodSource("nights")
    void keepsTheDayWhenClocksChange(LocalDate night) {
        assertThat(todayAt(night.atStartOfDay().minusSeconds(1))).isEqualTo(night.minusDays(1));
        for (var time : List.of(LocalTime.MIDNIGHT, LocalTime.of(1, 59, 59), LocalTime.of(2, 30), LocalTime.of(3, 0), LocalTime.of(23, 59, 59))) {
            assertThat(todayAt(night.atTime(time))).as("at " + time).isEqualTo(night);
        }
        assertThat(todayAt(night.plusDays(1).atStartOfDay())).isEqualTo(night.plusDays(1));
    }

    private LocalDate todayAt(LocalDateTime moment) {
        control.holdAt(moment.atZone(ProgrammeClock.PARIS).toInstant());
        return clock.today();
    }
}
