package fr.convergence.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.accompaniment.Hire;
import fr.convergence.accompaniment.HireKind;
import fr.convergence.calendar.ClockControl;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.calendar.WorkingDays;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.LimitsFixture;
import fr.convergence.parcours.ProgrammeLimits;
import fr.convergence.testing.RuleFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The appointments of a year, from the tables that designers edit. */
class YearPlanTest {

    private static final LocalDate HIRED = LocalDate.of(2026, 3, 2);
    private static final LocalDate ENDS = LocalDate.of(2027, 3, 1);
    private static final Findings FINE = new Findings(JobState.KEPT, Finding.GOOD, Finding.GOOD, Finding.GOOD, Finding.UNSAID);

    private final RuleFiles tables = new RuleFiles("followup-rules.dmn", "programme-rules.dmn");
    private final ProgrammeLimits limits = LimitsFixture.from(tables);
    private final WorkingDays workingDays = new WorkingDays();
    private final ProgrammeClock clock = new ProgrammeClock();
    private final ClockControl control = new ClockControl(clock, List.of());
    private final YearPlan year = new YearPlan(new FollowupRules(tables), workingDays, clock);

    @ParameterizedTest(name = "hired on {0}, followed until {1}")
    @CsvSource({
        "2026-03-02, 2027-03-01",
        "2024-02-29, 2025-02-27",
        "2023-03-01, 2024-02-29",
        "2024-03-01, 2025-02-28",
        "2025-01-31, 2026-01-30",
        "2025-08-31, 2026-08-30",
        "2025-03-30, 2026-03-29",
        "2025-10-26, 2026-10-25"
    })
    void lastsTwelveMonthsLessADay(LocalDate hiredOn, LocalDate endsOn) {
        assertThat(limits.followupEnd(hiredOn)).isEqualTo(endsOn);
        control.holdAt(endsOn.minusDays(1));
        var followup = prepared(hiredOn);
        followup.cover();
        followup.plan(covering(endsOn.minusDays(1)));
        followup.cover();

        assertThat(year.next(followup)).isEqualTo(Appointment.of(Step.CLOSE, endsOn, endsOn));
    }

    @ParameterizedTest(name = "a deadline on {0} falls at {1} UTC")
    @CsvSource({"2026-03-29, 07:00", "2026-10-25, 08:00", "2026-03-28, 08:00", "2026-10-24, 07:00"})
    void endsAtNineInParisOnTheDaysWhenClocksChange(LocalDate endsOn, String utc) {
        assertThat(ProgrammeClock.deadlineOn(endsOn)).isEqualTo(endsOn + "T" + utc + ":00Z");
    }

    @Test
    void asksForTheAgreementFirst() {
        control.holdAt(HIRED);
        assertThat(year.next(started(HIRED)).step()).isEqualTo(Step.AGREE);
        control.holdAt(LocalDate.of(2026, 3, 7));
        assertThat(year.next(started(HIRED)).on()).as("on a Saturday, the Monday after").isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void keepsTheOrdinaryRhythm() {
        assertThat(milestones(Rhythm.STANDARD, FINE))
                .containsExactly("J8 2026-03-10", "M1 2026-04-02", "M3 2026-06-02", "M6 2026-09-02", "M9 2026-12-02", "M12 2027-02-16");
    }

    @Test
    void contactsLessOftenAtHerWish() {
        assertThat(milestones(Rhythm.LIGHTER, FINE)).containsExactly("M1 2026-04-02", "M6 2026-09-02", "M12 2027-02-16");
    }

    @Test
    void contactsEachMonthWhenOneThingWorries() {
        var worrying = new Findings(JobState.KEPT, Finding.WORRYING, Finding.GOOD, Finding.GOOD, Finding.GOOD);
        assertThat(milestones(Rhythm.STANDARD, worrying))
                .startsWith("J8 2026-03-10", "M1 2026-04-02", "M2 2026-05-04", "M3 2026-06-02", "M4 2026-07-02")
                .hasSize(12);
    }

    @Test
    void makesUpForTheLastMissedContactOnly() {
        var followup = agreed(HIRED, Rhythm.STANDARD);
        control.holdAt(LocalDate.of(2026, 6, 15));

        var made = year.next(followup);
        assertThat(made.milestone()).isEqualTo("M3");
        assertThat(made.on()).isEqualTo(LocalDate.of(2026, 6, 15));
        followup.plan(made);
        followup.reached(FINE, clock.today());

        assertThat(year.next(followup).milestone()).isEqualTo("M6");
    }

    @Test
    void movesAContactOfAPublicHolidayToTheNextWorkingDay() {
        var followup = agreed(LocalDate.of(2026, 4, 1), Rhythm.LIGHTER);
        control.holdAt(LocalDate.of(2026, 4, 1));

        assertThat(year.next(followup).on()).as("1 May is a Friday").isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @Test
    void triesAgainTwoWorkingDaysLaterWithTheSameContact() {
        var followup = agreed(HIRED, Rhythm.STANDARD);
        control.holdAt(LocalDate.of(2026, 4, 2));
        followup.plan(year.next(followup));
        followup.unanswered(Channel.PHONE, new AttemptRule(3, 2, 2), clock.today());

        var again = year.next(followup);

        assertThat(again.milestone()).isEqualTo("M1");
        assertThat(again.on()).as("Easter Monday is not worked").isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(again.covers()).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void preparesTheEndOneMonthBefore() {
        var followup = agreed(HIRED, Rhythm.STANDARD);
        control.holdAt(LocalDate.of(2026, 12, 2));
        followup.plan(year.next(followup));
        followup.reached(FINE, clock.today());

        var preparation = year.next(followup);

        assertThat(preparation.step()).isEqualTo(Step.PREPARE_END);
        assertThat(preparation.on()).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void staysOpenUntilTheHandOverIsAcceptedAndAtMostThreeMonths() {
        var followup = prepared(HIRED);
        followup.handOver().propose(Set.of(Domain.LOGEMENT), ENDS.plusDays(1));
        control.holdAt(ENDS);
        assertThat(year.next(followup).step()).isNotEqualTo(Step.CLOSE);

        control.holdAt(ENDS.plusMonths(3).minusDays(1));
        assertThat(year.next(followup).step()).isNotEqualTo(Step.CLOSE);
        control.holdAt(ENDS.plusMonths(3));
        assertThat(year.next(followup).step()).isEqualTo(Step.CLOSE);
    }

    @Test
    void closesOnTheDayOfTheFirstMeetingWithWhoTakesOver() {
        var followup = prepared(HIRED);
        control.holdAt(ENDS);
        followup.handOver().accept(ENDS.plusDays(10));
        followup.plan(covering(ENDS.plusDays(9)));
        followup.cover();
        assertThat(year.next(followup)).isEqualTo(Appointment.of(Step.CLOSE, ENDS.plusDays(10), ENDS.plusDays(10)));

        followup.handOver().accept(ENDS.minusDays(10));
        assertThat(year.next(followup).on()).isEqualTo(ENDS);
    }

    @Test
    void doesNotCloseAYearWhoseEndNobodyPrepared() {
        var followup = agreed(HIRED, Rhythm.STANDARD);
        control.holdAt(ENDS.plusDays(1));
        assertThat(year.next(followup).step()).isNotEqualTo(Step.CLOSE);
    }

    /** Every contact of a year, with the day on which it opens, when each is held that day. */
    private List<String> milestones(Rhythm rhythm, Findings findings) {
        var followup = agreed(HIRED, rhythm);
        var found = new ArrayList<String>();
        var next = year.next(followup);
        while (next.step() != Step.CLOSE) {
            control.holdAt(next.on());
            followup.plan(next);
            if (next.step() == Step.CONTACT) {
                assertThat(next.lapsesOn()).isAfter(next.on()).isBeforeOrEqualTo(ENDS.plusMonths(3));
                found.add(next.milestone() + " " + next.on());
                followup.reached(findings, next.on());
            } else {
                followup.prepareEnd();
            }
            next = year.next(followup);
        }
        assertThat(next.on()).isEqualTo(ENDS);
        return found;
    }

    private Followup started(LocalDate hiredOn) {
        var hire = new Hire("Boulangerie fictive", HireKind.CDI, hiredOn);
        var followup = new Followup("CVG-2026-00001", 1, "aci-canal", hire, "cip", hiredOn);
        followup.start(limits.followupEnd(hiredOn));
        return followup;
    }

    private Followup agreed(LocalDate hiredOn, Rhythm rhythm) {
        control.holdAt(hiredOn);
        var followup = started(hiredOn);
        followup.agreeOn(new Agreement(true, false, false, Set.of(), rhythm, ConsentMeans.ORAL));
        return followup;
    }

    private Followup prepared(LocalDate hiredOn) {
        var today = clock.today();
        var followup = agreed(hiredOn, Rhythm.STANDARD);
        followup.prepareEnd();
        followup.plan(covering(hiredOn));
        control.holdAt(today);
        return followup;
    }

    private static Appointment covering(LocalDate day) {
        return new Appointment(Step.CONTACT, "M12", day, day, day.plusDays(5), false);
    }
}
