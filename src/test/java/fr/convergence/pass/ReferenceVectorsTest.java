package fr.convergence.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.directory.SiaeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reference vectors of the State's platform (odd numbers, counted in days) and what follows from the same rules (even
 * numbers, computed by hand).
 */
class ReferenceVectorsTest {

    private static final LocalDate SENIOR_BIRTH = LocalDate.of(1960, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final PassRules rules = new CountedIn(CountingMode.PLATFORM).rules();
    private final ExtensionRoom room = new ExtensionRoom(rules);
    private final SuspensionRules suspensions = new SuspensionRules(rules);

    @ParameterizedTest(name = "{0}: {1} from 2021-02-01 goes to {2} at most")
    @CsvSource({
        "V01, SENIOR_CDI, 2031-01-30",
        "V02, SENIOR, 2026-01-31",
        "V03, RQTH, 2024-02-01",
        "V04, COMPLETE_TRAINING, 2022-02-01",
        "V05, PARTICULAR_DIFFICULTIES, 2024-02-01",
        "V06, HEALTH_CONTEXT, 2022-02-01"
    })
    void maximumEndOfAProlongation(String vector, ExtensionReason reason, LocalDate expected) {
        var start = LocalDate.of(2021, 2, 1);
        var pass = pass(LocalDate.of(2019, 2, 2), start);
        assertThat(room.cumulatedMaxEnd(pass, reason, SiaeKind.ACI, start, start)).as(vector).isEqualTo(expected);
    }

    @Test
    void v07AFourthYearOfParticularDifficultiesHasNoDayLeft() {
        var pass = threeYearsOfDifficulties();
        assertThat(pass.endsOn()).isEqualTo("2026-08-20");
        var fourth = LocalDate.of(2026, 8, 21);
        assertThat(room.cumulatedMaxEnd(pass, ExtensionReason.PARTICULAR_DIFFICULTIES, SiaeKind.ACI, fourth, TODAY)).isEqualTo(fourth);
        var offer = room.offer(pass, ExtensionReason.PARTICULAR_DIFFICULTIES, SiaeKind.ACI, SENIOR_BIRTH, TODAY);
        assertThat(offer.open()).isFalse();
        assertThat(offer.why()).contains("Le plafond de ce motif est atteint : il ne reste aucun jour.");
    }

    @Test
    void v08TheSamePersonMayStillAskAsASenior() {
        var pass = threeYearsOfDifficulties();
        var end = pass.endsOn();
        assertThat(room.cumulatedMaxEnd(pass, ExtensionReason.SENIOR, SiaeKind.ACI, end, TODAY)).isEqualTo(end.plusDays(1825 - 1095));
        assertThat(room.offer(pass, ExtensionReason.SENIOR, SiaeKind.ACI, SENIOR_BIRTH, TODAY).daysLeft()).isEqualTo(365);
    }

    private static Pass threeYearsOfDifficulties() {
        var pass = pass(LocalDate.of(2021, 8, 21), LocalDate.of(2023, 8, 21));
        for (var year = 0; year < 3; year++) {
            var start = pass.endsOn().plusDays(1);
            pass.extend(extension(start, 365, ExtensionReason.PARTICULAR_DIFFICULTIES));
        }
        return pass;
    }

    @ParameterizedTest(name = "{0}: a prolongation that starts {1} days after the end of the PASS is accepted: {2}")
    @CsvSource({"V09, -2, false", "V10, -1, false", "V10, 0, true", "V10, 1, true", "V10, 2, false"})
    void startOfAProlongation(String vector, int days, boolean accepted) {
        var pass = pass(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 30));
        var asked = extension(pass.endsOn().plusDays(days), 30, ExtensionReason.RQTH);
        if (accepted) {
            assertThatCode(() -> pass.extend(asked)).as(vector).doesNotThrowAnyException();
            assertThat(pass.endsOn()).isEqualTo("2025-01-29");
        } else {
            assertThatThrownBy(() -> pass.extend(asked)).as(vector).hasMessageContaining("commence le jour où le PASS IAE finit");
        }
    }

    @ParameterizedTest(name = "V11, V12: {0}")
    @EnumSource(value = ExtensionReason.class, names = "HEALTH_CONTEXT", mode = EnumSource.Mode.EXCLUDE)
    void refusesOneDayMoreThanTheMaximum(ExtensionReason reason) {
        var pass = pass(LocalDate.of(2024, 7, 1), LocalDate.of(2026, 6, 30));
        var offer = room.offer(pass, reason, SiaeKind.ACI, SENIOR_BIRTH, TODAY);
        var start = pass.endsOn();
        var last = start.plusDays(reason == ExtensionReason.SENIOR_CDI ? 3650 : 365);
        assertThatCode(() -> room.check(pass, offer, start, last, TODAY)).as("V12").doesNotThrowAnyException();
        assertThatThrownBy(() -> room.check(pass, offer, start, last.plusDays(1), TODAY)).as("V11").hasMessageContaining("trop longue");
    }

    @Test
    void v13AnUsedUpReasonIsClosedAndTheOthersStayOpen() {
        var pass = pass(LocalDate.of(2021, 6, 1), LocalDate.of(2023, 5, 31));
        for (var days : new int[] {365, 365, 365, 10}) {
            pass.extend(extension(pass.endsOn(), days, ExtensionReason.COMPLETE_TRAINING));
        }
        assertThat(open(pass, SiaeKind.EI)).as("V13").containsExactly(
                ExtensionReason.SENIOR_CDI, ExtensionReason.COMPLETE_TRAINING, ExtensionReason.SENIOR);
        assertThat(open(pass, SiaeKind.ACI)).as("V14").doesNotContain(ExtensionReason.PARTICULAR_DIFFICULTIES);
        assertThat(room.offer(pass, ExtensionReason.RQTH, SiaeKind.EI, SENIOR_BIRTH, TODAY).why())
                .anySatisfy(sentence -> assertThat(sentence).contains("1105 jours de prolongation comptés sur 1095"));
    }

    private List<ExtensionReason> open(Pass pass, SiaeKind kind) {
        return room.offers(pass, kind, SENIOR_BIRTH, TODAY).stream().filter(ReasonOffer::open).map(ReasonOffer::reason).toList();
    }

    @ParameterizedTest(name = "{0}: {2} is {3} for a PASS that ends on {1}")
    @CsvSource({
        "V15, 2027-03-31, 2026-07-31, true", "V15, 2026-05-31, 2026-09-30, true", "V15, 2026-05-31, 2026-11-30, true",
        "V15, 2026-05-31, 2026-12-01, false", "V16, 2027-06-30, 2026-06-30, true", "V16, 2027-06-30, 2026-06-29, false",
        "V16, 2026-02-20, 2026-05-20, true", "V16, 2026-02-19, 2026-05-20, false", "V16, 2025-11-21, 2026-05-21, true",
        "V16, 2026-10-14, 2025-10-15, true", "V16, 2026-10-16, 2025-10-15, false", "V16, 2026-05-14, 2025-10-14, true",
        "V16, 2026-05-15, 2025-10-14, false", "V16, 2022-02-10, 2021-11-10, true", "V16, 2022-02-11, 2021-11-10, false"
    })
    void window(String vector, LocalDate end, LocalDate today, boolean open) {
        assertThat(room.window(pass(end.minusDays(729), end), today).isOpenOn(today)).as(vector).isEqualTo(open);
    }

    @Test
    void v16InWinter2022TheWindowOpenedTwelveMonthsAfterTheStart() {
        var pass = pass(LocalDate.of(2022, 1, 15), LocalDate.of(2024, 1, 14));
        var today = LocalDate.of(2023, 1, 15);
        assertThat(room.window(pass, today).isOpenOn(today)).isTrue();
        assertThat(room.window(pass, today.minusDays(1)).isOpenOn(today.minusDays(1))).isFalse();
    }

    @ParameterizedTest(name = "V17: a PASS that ended on {0} is {1}, waiting {2}, on 2026-06-01")
    @CsvSource({
        "2026-06-02, VALID, false", "2026-06-01, VALID, false", "2026-05-31, EXPIRED, true", "2024-06-01, EXPIRED, true",
        "2024-05-31, EXPIRED, false"
    })
    void statusAndWaitingPeriod(LocalDate end, PassStatus status, boolean waiting) {
        var pass = pass(end.minusDays(729), end);
        assertThat(pass.statusOn(TODAY)).isEqualTo(status);
        assertThat(pass.isInWaitingOn(TODAY, rules.waiting(end))).isEqualTo(waiting);
    }

    @Test
    void v18AndV19ProlongationsAddToTheRemainder() {
        var pass = pass(LocalDate.of(2024, 10, 2), LocalDate.of(2026, 10, 1));
        assertThat(pass.remainderOn(TODAY)).as("V18").isEqualTo(123);
        for (var days : new int[] {4, 5, 30}) {
            pass.extend(extension(pass.endsOn(), days, ExtensionReason.RQTH));
        }
        assertThat(pass.remainderOn(TODAY)).as("V19").isEqualTo(162);
    }

    @Test
    void v20TheRemainderLeavesOutSuspendedDays() {
        var pass = pass(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertThat(pass.remainderOn(LocalDate.of(2026, 12, 31))).isEqualTo(1);
        assertThat(pass.remainderOn(LocalDate.of(2027, 1, 1))).isZero();
        assertThat(pass.remainderOn(LocalDate.of(2025, 12, 1))).as("not started").isEqualTo(365);
        pass.suspend(suspension(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 10)));
        assertThat(pass.endsOn()).isEqualTo("2027-02-09");
        assertThat(pass.remainderOn(TODAY)).as("254 days, 10 of them suspended").isEqualTo(244);
        assertThat(pass.remainderOn(LocalDate.of(2026, 6, 11))).isEqualTo(244);
    }

    @ParameterizedTest(name = "{0}: on {1}, {2} days are counted for RQTH")
    @CsvSource({"V21, 2024-06-28, 104", "V22, 2024-06-27, 74"})
    void cumulatedDays(String vector, LocalDate today, int counted) {
        var pass = pass(LocalDate.of(2022, 6, 1), LocalDate.of(2024, 5, 31));
        pass.extend(extension(pass.endsOn(), 30, ExtensionReason.COMPLETE_TRAINING));
        pass.extend(extension(pass.endsOn(), 14, ExtensionReason.RQTH));
        pass.extend(extension(pass.endsOn(), 60, ExtensionReason.RQTH));
        var end = pass.endsOn();
        assertThat(room.cumulatedMaxEnd(pass, ExtensionReason.RQTH, SiaeKind.ACI, end, today)).as(vector).isEqualTo(end.plusDays(1095 - counted));
    }

    @ParameterizedTest(name = "V23: a suspension that starts {0} days from the start, or the end, is inside: {1}")
    @CsvSource({"0, true", "-1, false"})
    void startOfASuspension(int outside, boolean accepted) {
        var pass = pass(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 5, 31));
        for (var start : List.of(pass.startsOn().plusDays(outside), pass.endsOn().minusDays(outside))) {
            var day = start.isAfter(pass.endsOn()) || start.isBefore(pass.startsOn()) ? pass.endsOn() : start;
            var asked = new Suspension(start, start.plusDays(9), SuspensionReason.CONTRACT_BROKEN, null, day);
            if (accepted) {
                assertThatCode(() -> suspensions.check(pass, asked, SiaeKind.ACI, null)).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> suspensions.check(pass, asked, SiaeKind.ACI, null)).hasMessageContaining("dates du PASS IAE");
            }
        }
    }

    @Test
    void v24ASuspensionOfOneDayAddsNone() {
        var pass = pass(LocalDate.of(2025, 7, 1), LocalDate.of(2027, 6, 30));
        pass.suspend(suspension(TODAY, TODAY));
        assertThat(pass.endsOn()).isEqualTo("2027-06-30");
        assertThat(pass.statusOn(TODAY)).isEqualTo(PassStatus.SUSPENDED);
    }

    @Test
    void v25AHireOnTheFirstDayDeletesTheSuspension() {
        var pass = suspended();
        pass.lift(TODAY);
        assertThat(pass.suspensions()).isEmpty();
        assertThat(pass.endsOn()).isEqualTo("2027-06-30");
    }

    @Test
    void v26AHireTheDayAfterLeavesASuspensionOfOneDay() {
        var pass = suspended();
        pass.lift(TODAY.plusDays(1));
        assertThat(pass.suspensions()).singleElement().satisfies(left -> assertThat(left.endsOn()).isEqualTo(TODAY));
        assertThat(pass.endsOn()).isEqualTo("2027-06-30");
    }

    private static Pass suspended() {
        var pass = pass(LocalDate.of(2025, 7, 1), LocalDate.of(2027, 6, 30));
        pass.suspend(suspension(TODAY, TODAY.plusMonths(36).minusDays(1)));
        return pass;
    }

    @ParameterizedTest(name = "V27: e-mail «{0}», telephone «{1}»")
    @CsvSource({",", "cip@chantier.invalid,", ", 0100000000"})
    void refusesAnInterviewWithoutBothContacts(String email, String phone) {
        assertThatThrownBy(() -> declaration(email, phone)).hasMessageContaining("un courriel et un téléphone");
    }

    @Test
    void v28AcceptsAnInterviewWithBoth() {
        assertThatCode(() -> declaration("cip@chantier.invalid", "0100000000")).doesNotThrowAnyException();
    }

    private static Declaration declaration(String email, String phone) {
        return new Declaration(ExtensionReason.RQTH, TODAY, TODAY.plusDays(30), null, "Prescripteur fictif", "Organisme fictif", true, email,
                phone, TODAY, "cip");
    }

    @ParameterizedTest(name = "V33: a suspension that starts on {0} ends on {1} at most")
    @CsvSource({"2021-01-31, 2024-01-30", "2023-02-28, 2026-02-27", "2024-02-29, 2027-02-27"})
    void maximumEndOfASuspension(LocalDate start, LocalDate expected) {
        assertThat(suspensions.maxEnd(start, TODAY).day()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "V34: declared on {1}, a suspension that starts on 2020-10-01 lasts {0} months")
    @CsvSource({"6, 2020-11-30", "6, 2021-09-14", "12, 2021-09-15", "12, 2023-01-30", "36, 2023-01-31"})
    void longestSuspensionByDayOfDeclaration(int months, LocalDate declaredOn) {
        var start = LocalDate.of(2020, 10, 1);
        assertThat(suspensions.maxEnd(start, declaredOn).day()).isEqualTo(start.plusMonths(months).minusDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-03-01", "2024-02-29", "2025-12-31"})
    void v36APassLasts730DaysBothIncluded(LocalDate start) {
        assertThat(rules.duration(CountingMode.PLATFORM, start).lastDay(start)).isEqualTo(start.plusDays(729));
    }

    private static Pass pass(LocalDate start, LocalDate end) {
        return new Pass(UUID.randomUUID(), start, end);
    }

    private static Extension extension(LocalDate start, int days, ExtensionReason reason) {
        return new Extension(start, start.plusDays(days), reason, start, null);
    }

    private static Suspension suspension(LocalDate start, LocalDate end) {
        return new Suspension(start, end, SuspensionReason.CONTRACT_BROKEN, null, start);
    }
}
