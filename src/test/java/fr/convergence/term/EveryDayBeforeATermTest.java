package fr.convergence.term;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.calendar.WorkingDays;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.renewal.CalendarStep;
import fr.convergence.renewal.RenewalCalendar;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalStatus;
import fr.convergence.renewal.SlotDue;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** One day after the other, as the job executor lives them: no term passes unseen, whatever the calendar or the contract does. */
@ProductTest
@RecordApplicationEvents
class EveryDayBeforeATermTest {

    private static final String SIAE = TestWorld.CANAL;
    private static final List<CalendarStep> ONCE =
            List.of(CalendarStep.INFORMATION, CalendarStep.PLAN_REVIEW, CalendarStep.SLOT, CalendarStep.FILE);

    @Autowired
    private TermCalendarService calendars;

    @Autowired
    private RenewalCalendar days;

    @Autowired
    private RenewalService renewals;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private TimeMachine time;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ApplicationEvents events;

    private String reference;

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    /** Month ends, 29 February, the two nights when clocks change, the bridges of May, of Christmas and of All Saints. */
    @ParameterizedTest(name = "term {0}")
    @CsvSource({"2026-08-31", "2027-03-31", "2028-02-29", "2028-08-29", "2026-10-25", "2027-03-28", "2026-11-14", "2027-05-08", "2027-01-25", "2026-12-01"})
    void doesEveryStepOnceAndInTime(LocalDate term) {
        opens(term.minusMonths(7), term);
        lives(term.plusDays(5));

        assertDoneInTime(term);
        assertThat(events.stream(SlotDue.class).filter(slot -> slot.reference().equals(reference))).hasSize(1);
        assertThat(calendars.done(reference)).as("alerted every week until somebody decides")
                .filteredOn(done -> done.step() == CalendarStep.ESCALATION).hasSizeBetween(5, 7)
                .allSatisfy(done -> assertThat(workingDays.includes(done.doneOn())).isTrue());
        assertThat(openTasks()).as("the term passed: the direction sees it").contains("userTask_handleMissedTerm");
    }

    /** A first contract shorter than the six months: everything that is late is done on the first days, once. */
    @ParameterizedTest(name = "opened on {0}, term {1}")
    @CsvSource({"2026-03-02, 2026-07-01", "2027-12-24, 2028-02-29", "2026-05-07, 2026-05-22", "2026-03-28, 2026-04-30"})
    void catchesUpWhenTheContractIsShort(LocalDate start, LocalDate term) {
        opens(start, term);
        lives(term.plusDays(2));
        assertDoneInTime(term);
        assertThat(openTasks()).contains("userTask_handleMissedTerm");
    }

    @ParameterizedTest(name = "on {0} the term goes from 31 August to {1}")
    @CsvSource({"2026-03-16, 2027-02-28", "2026-06-30, 2026-12-31", "2026-08-31, 2026-09-30", "2026-03-16, 2026-07-31", "2026-06-30, 2026-07-14", "2026-05-29, 2026-06-01"})
    void followsATermThatMoves(LocalDate on, LocalDate term) {
        opens(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 8, 31));
        lives(on);
        parcours.renew(reference, terms(on.plusDays(1), term));
        lives(term.plusDays(2));

        assertDoneInTime(term);
        assertThat(openTasks()).contains("userTask_handleMissedTerm");
    }

    /** The contract turns out to be over since yesterday: nothing is left to wait for, the direction decides. */
    @Test
    void seesATermThatMovesIntoThePast() {
        opens(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 8, 31));
        lives(LocalDate.of(2026, 6, 15));
        parcours.breakContract(reference, LocalDate.of(2026, 6, 12), ContractEnd.TERM);
        lives(LocalDate.of(2026, 7, 20));

        assertThat(renewals.pending(reference).term()).isEqualTo(LocalDate.of(2026, 6, 12));
        assertDoneInTime(LocalDate.of(2026, 6, 12));
        assertThat(openTasks()).as("a month without a contract is a term too").contains("userTask_handleMissedTerm");
    }

    @Test
    void reachesTheDirectionWhenTheFileWasWithdrawn() {
        opens(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 8, 31));
        lives(LocalDate.of(2026, 4, 1));
        parcours.breakContract(reference, time.today(), ContractEnd.BROKEN_BY_PERSON);
        assertThat(renewals.history(reference)).extracting("status").containsExactly(RenewalStatus.WITHDRAWN);
        lives(LocalDate.of(2026, 4, 8));
        parcours.resign(reference, terms(LocalDate.of(2026, 4, 9), LocalDate.of(2026, 8, 31)));
        lives(LocalDate.of(2026, 8, 31));
        assertThat(openTasks()).doesNotContain("userTask_handleMissedTerm");
        lives(LocalDate.of(2026, 9, 1));
        assertThat(openTasks()).contains("userTask_handleMissedTerm");
    }

    private void assertDoneInTime(LocalDate term) {
        var done = calendars.done(reference);
        var once = done.stream().filter(step -> step.step() != CalendarStep.ESCALATION && step.term().equals(term)).toList();
        assertThat(once).extracting(StepDone::step).as("each once for %s", term).doesNotHaveDuplicates();
        assertThat(done.stream().map(StepDone::step).distinct().collect(Collectors.toSet())).as("all of them").containsAll(ONCE);
        assertThat(done.stream().filter(step -> step.term().equals(term)).map(StepDone::step)).contains(CalendarStep.ESCALATION);
        assertThat(done).allSatisfy(step -> assertThat(step.doneOn()).as("%s of %s", step.step(), step.term()).isIn(step.plannedOn(), seenOn(step)));
        once.stream().filter(step -> step.step() != CalendarStep.FILE).forEach(step ->
                assertThat(step.plannedOn()).isEqualTo(days.dayOf(step.step(), term)));
        assertThat(done).extracting(StepDone::doneOn).as("in the order of the days").isSorted();
    }

    /** A step whose day was past when the calendar learnt its term is done that same day. */
    private LocalDate seenOn(StepDone step) {
        return step.plannedOn().isBefore(learnt(step.term())) ? learnt(step.term()) : step.plannedOn();
    }

    private LocalDate learnt(LocalDate term) {
        return calendars.done(reference).stream().filter(step -> step.term().equals(term)).map(StepDone::doneOn).min(LocalDate::compareTo).orElseThrow();
    }

    private void opens(LocalDate start, LocalDate term) {
        time.holdAt(start);
        reference = new ParcoursFixture(parcours).openParcours(SIAE, start, term);
    }

    /** Every day until that one, and on each whatever falls due. */
    private void lives(LocalDate lastDay) {
        for (var day = time.today(); !day.isAfter(lastDay); day = day.plusDays(1)) {
            time.holdAt(day);
            for (var before = -1L; before != steps(); ) {
                before = steps();
                phases().forEach(time::runPending);
            }
        }
    }

    private long steps() {
        return calendars.done(reference).size() + tasks.createTaskQuery().processInstanceBusinessKey(reference).count()
                + runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).count();
    }

    private List<String> phases() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream().map(phase -> phase.getId()).toList();
    }

    private List<String> openTasks() {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream().map(task -> task.getTaskDefinitionKey()).toList();
    }

    private static ContractTerms terms(LocalDate startsOn, LocalDate endsOn) {
        return new ContractTerms(SIAE, ContractKind.CDDI_CVG, BigDecimal.valueOf(26), startsOn, endsOn);
    }
}
