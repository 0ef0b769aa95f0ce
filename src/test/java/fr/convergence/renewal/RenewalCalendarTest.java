package fr.convergence.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.calendar.WorkingDays;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class RenewalCalendarTest {

    @Autowired
    private RenewalCalendar calendar;

    @Autowired
    private TimeMachine time;

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    /** 31 August less two months is 30 June; 30 April less two is 28 or 29 February, and never a Sunday. */
    @ParameterizedTest(name = "on {0}, term {1}: reminder {2}, file due {3}, decision alert {4}")
    @CsvSource({
        "2026-03-02, 2026-08-31, 2026-05-29, 2026-06-30, 2026-07-31",
        "2026-03-02, 2026-09-01, 2026-06-01, 2026-07-01, 2026-07-31",
        "2027-11-02, 2028-04-30, 2028-01-28, 2028-02-29, 2028-03-30",
        "2026-11-02, 2027-04-30, 2027-01-29, 2027-02-26, 2027-03-30"
    })
    void countsMonthsBackFromTheTerm(LocalDate today, LocalDate term, LocalDate remindOn, LocalDate dueOn, LocalDate alertOn) {
        time.holdAt(today);
        assertThat(calendar.beforeTerm(term, "instruction")).isEqualTo(new RenewalDates(dueOn, remindOn, dueOn));
        assertThat(calendar.dayOf(CalendarStep.ESCALATION, term)).isEqualTo(alertOn);
    }

    @Test
    void leavesPeopleTimeWhenTheFileOpensLate() {
        time.holdAt(LocalDate.of(2026, 3, 2));
        assertThat(calendar.beforeTerm(LocalDate.of(2026, 3, 20), "instruction"))
                .isEqualTo(new RenewalDates(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 16)));
    }

    @Test
    void expectsTheFileBeforeTheTermWhenTheContractIsShort() {
        time.holdAt(LocalDate.of(2026, 3, 2));
        assertThat(calendar.beforeTerm(LocalDate.of(2026, 3, 15), "instruction")).as("a Sunday: the Friday before")
                .isEqualTo(new RenewalDates(LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 13)));
        assertThat(calendar.beforeTerm(LocalDate.of(2026, 3, 1), "instruction").dueOn()).as("the term has passed").isEqualTo(LocalDate.of(2026, 3, 16));
    }

    /** 30 August less six months is 28 February, a Saturday in 2026; Easter Monday and 1 May are nobody's working days. */
    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource({
        "INFORMATION, 2026-08-30, 2026-02-27",
        "INFORMATION, 2028-08-31, 2028-02-29",
        "PLAN_REVIEW, 2026-08-06, 2026-04-03",
        "SLOT, 2026-08-03, 2026-04-30",
        "FILE, 2027-01-01, 2026-10-30",
        "ESCALATION, 2027-01-25, 2026-12-24"
    })
    void fallsOnTheWorkingDayBefore(CalendarStep step, LocalDate term, LocalDate day) {
        assertThat(calendar.dayOf(step, term)).isEqualTo(day);
    }

    @Test
    void fallsOnTheWorkingDayAfterWhenTheTableSaysSo() {
        var after = new RenewalCalendar((decision, inputs) -> List.of(Map.of("months", 1, "workingDay", "AFTER")), null, new WorkingDays(), null);
        assertThat(after.dayOf(CalendarStep.SLOT, LocalDate.of(2026, 6, 1))).as("1 May 2026 is a Friday").isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @Test
    void alertsBeforeTheTermWhenASignatureIsPressing() {
        time.holdAt(LocalDate.of(2026, 3, 2));
        assertThat(calendar.signature(LocalDate.of(2026, 9, 1)))
                .isEqualTo(new RenewalDates(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 16)));
        assertThat(calendar.signature(LocalDate.of(2026, 3, 7))).as("a Saturday: the Friday before").extracting(RenewalDates::escalateOn, RenewalDates::remindOn)
                .containsExactly(LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 6));
        assertThat(calendar.signature(LocalDate.of(2026, 3, 1)).escalateOn()).as("the term has passed").isEqualTo(LocalDate.of(2026, 3, 16));
    }
}
