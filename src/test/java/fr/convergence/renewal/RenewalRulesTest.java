package fr.convergence.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.parcours.Identity;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.parcours.ProgrammeLimits;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables as they are deployed. */
@ProductTest
class RenewalRulesTest {

    private static final LocalDate BORN = LocalDate.of(1988, 5, 17);

    @Autowired
    private RenewalRules rules;

    @Autowired
    private ProgrammeLimits limits;

    @ParameterizedTest(name = "started {0}, term {1}: used {2}, remaining {3}, programme until {4}")
    @CsvSource({
        "2024-03-01, 2026-02-28, P24M, P36M, 2029-02-28",
        "2024-02-29, 2026-02-27, P24M, P3Y, 2029-02-27",
        "2023-02-28, 2026-02-27, P36M, P24M, 2028-02-27",
        "2023-03-01, 2028-02-29, P60M, P0D, 2028-02-29",
        "2025-08-31, 2026-08-30, P12M, P48M, 2030-08-30",
        "2025-09-02, 2026-09-01, P12M, P48M, 2030-09-01"
    })
    void countsTheClocksInCalendarMonths(LocalDate start, LocalDate term, Period used, Period remaining, LocalDate programmeEnd) {
        var durations = rules.durations(parcours(start, BORN, TestWorld.CANAL), term);
        assertThat(durations.programmeEnd()).isEqualTo(programmeEnd);
        assertThat(durations.used().normalized()).isEqualTo(used.normalized());
        assertThat(durations.remaining().normalized()).isEqualTo(remaining.normalized());
    }

    @Test
    void leavesNothingWhenTheProgrammeIsOver() {
        var durations = rules.durations(parcours(LocalDate.of(2021, 3, 1), BORN, TestWorld.CANAL), LocalDate.of(2026, 2, 28));
        assertThat(durations.remaining()).isEqualTo(Period.ZERO);
        refused(durations, LocalDate.of(2026, 3, 1), LegalReason.PARTICULAR_DIFFICULTIES, null, "60 mois du programme : le dernier jour possible est le 28 février 2026");
    }

    @ParameterizedTest(name = "term {0}: one decision until {1}")
    @CsvSource({"2026-08-31, 2027-08-31", "2027-02-28, 2028-02-29", "2028-02-29, 2029-02-28", "2026-02-15, 2027-02-15"})
    void givesTwelveMonthsADecisionAndNotADayMore(LocalDate term, LocalDate limit) {
        var durations = rules.durations(parcours(term.minusMonths(6), BORN, TestWorld.CANAL), term);
        assertThat(durations.decisionLimit()).isEqualTo(limit);
        allowed(durations, limit, null, null);
        refused(durations, limit.plusDays(1), null, null, "12 mois au plus");
    }

    @Test
    void stopsAtTheEndOfTheProgrammeAndNotADayLater() {
        var durations = rules.durations(parcours(LocalDate.of(2021, 9, 1), BORN, TestWorld.CANAL), LocalDate.of(2026, 2, 28));
        allowed(durations, LocalDate.of(2026, 8, 31), LegalReason.PARTICULAR_DIFFICULTIES, null);
        refused(durations, LocalDate.of(2026, 9, 1), LegalReason.PARTICULAR_DIFFICULTIES, null, "60 mois du programme");
    }

    @ParameterizedTest(name = "started {0}: without a reason until {1}")
    @CsvSource({"2024-03-01, 2026-02-28", "2026-02-28, 2028-02-27", "2026-03-01, 2028-02-29", "2024-02-29, 2026-02-27"})
    void asksForALegalReasonFromTheDayAfterTwentyFourMonths(LocalDate start, LocalDate free) {
        var durations = rules.durations(parcours(start, BORN, TestWorld.CANAL), free.minusMonths(4));
        assertThat(durations.withoutReasonUntil()).isEqualTo(free);
        allowed(durations, free, null, null);
        refused(durations, free.plusDays(1), null, null, "choisissez le motif légal");
        allowed(durations, free.plusDays(1), LegalReason.RQTH, null);
    }

    @Test
    void refusesAnEndThatIsNotAfterTheTerm() {
        var term = LocalDate.of(2026, 9, 1);
        var durations = rules.durations(parcours(LocalDate.of(2025, 9, 2), BORN, TestWorld.CANAL), term);
        refused(durations, term, null, null, "après le terme");
        allowed(durations, term.plusDays(1), null, null);
    }

    @Test
    void opensTheSeniorReasonOnTheFiftiethBirthday() {
        var term = LocalDate.of(2026, 8, 31);
        var start = LocalDate.of(2024, 9, 1);
        var fifty = rules.durations(parcours(start, LocalDate.of(1976, 9, 1), TestWorld.CANAL), term);
        allowed(fifty, term.plusMonths(6), LegalReason.SENIOR, null);
        assertThat(fifty.ceiling(LegalReason.SENIOR).source()).contains("84 mois");
        var younger = rules.durations(parcours(start, LocalDate.of(1976, 9, 2), TestWorld.CANAL), term);
        refused(younger, term.plusMonths(6), LegalReason.SENIOR, null, "50 ans révolus");
    }

    @Test
    void keepsParticularDifficultiesForTheStructuresTheLawNames() {
        var term = LocalDate.of(2026, 8, 31);
        var aci = rules.durations(parcours(LocalDate.of(2024, 9, 1), BORN, TestWorld.CANAL), term);
        allowed(aci, term.plusMonths(12), LegalReason.PARTICULAR_DIFFICULTIES, null);
        var ei = rules.durations(parcours(LocalDate.of(2024, 9, 1), BORN, TestWorld.LIVRAISON), term);
        refused(ei, term.plusMonths(12), LegalReason.PARTICULAR_DIFFICULTIES, null, "réservé aux ateliers et chantiers");
        allowed(ei, term.plusMonths(12), LegalReason.RQTH, null);
    }

    @Test
    void citesTheSourceOfTheDay() {
        var before = rules.durations(parcours(LocalDate.of(2014, 8, 10), BORN, TestWorld.CANAL), LocalDate.of(2016, 8, 8));
        assertThat(before.ceiling(LegalReason.PARTICULAR_DIFFICULTIES).source()).contains("dérogation DGEFP");
        var after = rules.durations(parcours(LocalDate.of(2014, 8, 10), BORN, TestWorld.CANAL), LocalDate.of(2016, 8, 9));
        assertThat(after.ceiling(LegalReason.PARTICULAR_DIFFICULTIES).source()).contains("R5132-1-8 2° c");
    }

    @Test
    void goesToTheEndOfTheTrainingAndNotADayLater() {
        var term = LocalDate.of(2026, 8, 31);
        var durations = rules.durations(parcours(LocalDate.of(2024, 9, 1), BORN, TestWorld.CANAL), term);
        var training = LocalDate.of(2026, 12, 18);
        refused(durations, training, LegalReason.COMPLETE_TRAINING, null, "le dernier jour de la formation");
        allowed(durations, training, LegalReason.COMPLETE_TRAINING, training);
        refused(durations, training.plusDays(1), LegalReason.COMPLETE_TRAINING, training, "qui finit le 18 décembre 2026");
    }

    /** The PASS may have begun before this programme: the law's clock may stop first. */
    @Test
    void stopsAtTheClockThatStopsFirst() {
        var start = LocalDate.of(2024, 3, 1);
        var earlierPass = new ParcoursView("CVG-2026-99999", UUID.randomUUID(), identity(BORN), TestWorld.CANAL, ParcoursStatus.ACTIVE, start,
                start, limits.firstAuthorisation(start), LocalDate.of(2021, 9, 1), LocalDate.of(2026, 8, 31), null, List.of(), List.of(), null, Map.of(), List.of(), null);
        var durations = rules.durations(earlierPass, LocalDate.of(2026, 2, 28));
        allowed(durations, LocalDate.of(2026, 8, 31), LegalReason.RQTH, null);
        refused(durations, LocalDate.of(2026, 9, 1), LegalReason.RQTH, null, "jusqu'au 31 août 2026 au plus");
    }

    private void allowed(RenewalDurations durations, LocalDate until, LegalReason reason, LocalDate trainingEndsOn) {
        assertThatCode(() -> rules.check(durations, until, reason, trainingEndsOn)).doesNotThrowAnyException();
    }

    private void refused(RenewalDurations durations, LocalDate until, LegalReason reason, LocalDate trainingEndsOn, String because) {
        assertThatThrownBy(() -> rules.check(durations, until, reason, trainingEndsOn)).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }

    private ParcoursView parcours(LocalDate start, LocalDate birthDate, String siae) {
        return new ParcoursView("CVG-2026-99999", UUID.randomUUID(), identity(birthDate), siae, ParcoursStatus.ACTIVE, start, start,
                limits.firstAuthorisation(start), start, limits.passEnd(start), null, List.of(), List.of(), null, Map.of(), List.of(), null);
    }

    private static Identity identity(LocalDate birthDate) {
        return new Identity("Prénom", "Fictif", birthDate, null, null, null);
    }
}
