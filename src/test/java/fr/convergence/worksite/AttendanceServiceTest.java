package fr.convergence.worksite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.parcours.ParcoursService;
import fr.convergence.renewal.Line;
import fr.convergence.renewal.Measure;
import fr.convergence.renewal.SourceKind;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class AttendanceServiceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private WorksiteService worksites;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private WorksiteFileSection section;

    @Autowired
    private TimeMachine time;

    @Autowired
    private JdbcTemplate database;

    private String reference;

    @BeforeEach
    void somebodyOnTheWorksite() {
        time.holdAt(MONDAY);
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, MONDAY, MONDAY.plusMonths(6));
        worksites.welcome(reference, new Welcome("Tri", BigDecimal.valueOf(20), "Tenir la matinée.", Map.of()), "encadrant@aci-canal");
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void asksForEachWeekOnceItsFridayHasCome() {
        time.holdAt(MONDAY.plusDays(3));
        assertThat(attendance.toNote(reference)).isEmpty();
        time.holdAt(MONDAY.plusDays(4));
        assertThat(attendance.toNote(reference)).extracting(WeekOfWork::monday).containsExactly(MONDAY);
        note(MONDAY, 20, 20);
        assertThat(attendance.toNote(reference)).isEmpty();
        time.holdAt(MONDAY.plusWeeks(10));
        assertThat(attendance.toNote(reference)).extracting(WeekOfWork::monday).as("the last four")
                .containsExactly(MONDAY.plusWeeks(6), MONDAY.plusWeeks(7), MONDAY.plusWeeks(8), MONDAY.plusWeeks(9));
    }

    @Test
    void correctsAWeekNotedAgain() {
        time.holdAt(MONDAY.plusDays(4));
        note(MONDAY, 20, 10);
        note(MONDAY, 20, 18);
        assertThat(worksites.current(reference).attendance()).singleElement()
                .satisfies(week -> assertThat(week.done()).isEqualByComparingTo("18"));
        assertThat(worksites.current(reference).facts().donePercent()).isEqualTo(90);
    }

    @Test
    void countsWeeksInARowUpToTheLastOne() {
        for (var week = 0; week < 8; week++) {
            time.holdAt(MONDAY.plusWeeks(week).plusDays(4));
            note(MONDAY.plusWeeks(week), 20, 20);
        }
        assertThat(worksites.current(reference).facts().sentences()).contains("Présence complète depuis huit semaines ou plus.");
        time.holdAt(MONDAY.plusWeeks(9).plusDays(4));
        note(MONDAY.plusWeeks(9), 20, 20);
        assertThat(worksites.current(reference).facts().sentences()).as("a week is missing")
                .doesNotContain("Présence complète depuis huit semaines ou plus.");
    }

    @Test
    void looksAtTheLastFourWeeksOnly() {
        time.holdAt(MONDAY.plusDays(4));
        note(MONDAY, 20, 0);
        time.holdAt(MONDAY.plusWeeks(4));
        assertThat(worksites.current(reference).facts().weeks()).isEqualTo(1);
        time.holdAt(MONDAY.plusWeeks(4).plusDays(1));
        assertThat(worksites.current(reference).facts().weeks()).isZero();
        assertThat(worksites.current(reference).facts().sentences()).isEmpty();
    }

    @Test
    void missesNothingWhenNothingWasPlanned() {
        time.holdAt(MONDAY.plusDays(4));
        note(MONDAY, 0, 0);
        assertThat(worksites.current(reference).facts().donePercent()).isEqualTo(100);
    }

    @Test
    void writesFactsForTheCommissionAndNoScore() {
        time.holdAt(MONDAY.plusDays(11));
        note(MONDAY, 20, 20);
        note(MONDAY.plusWeeks(1), 20, 20);
        assertThat(section.title()).isEqualTo("Sur le chantier");
        assertThat(section.lines(reference)).extracting(Line::text).contains("Depuis le 2 mars 2026 : Tri.",
                "Étape de 20 heures par semaine à partir du 2 mars 2026.",
                "Dernières semaines : Au moins quatre cinquièmes des heures prévues ont été faites.");
        assertThat(section.lines(reference)).filteredOn(line -> line.source().kind() == SourceKind.ATTENDANCE).first().satisfies(hours -> {
            assertThat(hours.source().on()).isEqualTo(MONDAY.plusWeeks(1));
            assertThat(hours.measures()).containsExactly(new Measure(Measure.Kind.HOURS_DONE, null, 100));
        });
        assertThat(section.lines("CVG-2026-99999")).isEmpty();
    }

    @Test
    void refusesHoursOfSomebodyWhoIsOnNoWorksite() {
        assertThatThrownBy(() -> attendance.record("CVG-2026-99999", List.of(), "encadrant@aci-canal"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("aucun chantier");
    }

    @Test
    void letsTheDatabaseRefuseWhatTheProgrammeForbids() {
        var placement = database.queryForObject("select id from worksite_placement where reference = ?", java.util.UUID.class, reference);
        assertThatThrownBy(() -> database.update(
                        "insert into worksite_placement (id, reference, siae, started_on, version) values (gen_random_uuid(), ?, 'aci-canal', ?, 0)",
                        reference, MONDAY))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("uq_worksite_placement_one_at_a_time");
        assertThatThrownBy(() -> database.update(
                        "insert into worksite_incident (id, placement_id, note, reported_on, reported_by, measure, person_heard, followed_on, followed_by)"
                                + " values (gen_random_uuid(), ?, 'Un fait', ?, 'un', 'EXCLUSION', true, ?, 'deux')",
                        placement, MONDAY, MONDAY))
                .hasMessageContaining("ck_worksite_incident_exclusion");
        assertThatThrownBy(() -> database.update(
                        "insert into worksite_hours_step (id, placement_id, weekly_hours, starts_on, answer, derogation, proposed_on, proposed_by)"
                                + " values (gen_random_uuid(), ?, 35.5, ?, 'AGREED', false, ?, 'un')",
                        placement, MONDAY, MONDAY))
                .hasMessageContaining("ck_worksite_hours_step_hours");
        assertThatThrownBy(() -> week(placement, MONDAY, 10, "null")).hasMessageContaining("ck_worksite_attendance_absence");
        assertThatThrownBy(() -> week(placement, MONDAY.plusDays(1), 20, "null")).hasMessageContaining("ck_worksite_attendance_monday");
        assertThatThrownBy(() -> week(placement, MONDAY, 49, "null")).hasMessageContaining("ck_worksite_attendance_hours");
        week(placement, MONDAY, 20, "null");
        assertThatThrownBy(() -> week(placement, MONDAY, 20, "null")).hasMessageContaining("uq_worksite_attendance_week");
    }

    private void week(java.util.UUID placement, LocalDate monday, int done, String absence) {
        database.update("insert into worksite_attendance (id, placement_id, monday, planned, done, absence, noted_by, version)"
                + " values (gen_random_uuid(), ?, ?, 20, ?, " + absence + ", 'un', 0)", placement, monday, done);
    }

    private void note(LocalDate monday, int planned, int done) {
        attendance.record(reference, List.of(WeekOfWork.of(monday, BigDecimal.valueOf(planned), BigDecimal.valueOf(done), AbsenceReason.OTHER)),
                "encadrant@aci-canal");
    }
}
