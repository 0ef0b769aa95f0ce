package fr.convergence.worksite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.rules.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0} hours")
    @CsvSource({"0, false", "0.5, true", "35, true", "35.5, false"})
    void neverGoesBeyondTheLegalHours(BigDecimal hours, boolean accepted) {
        var placement = welcomed();
        var proposal = proposal(hours, HoursAnswer.AGREED);
        if (accepted) {
            placement.propose(proposal, "lea.cip", TODAY);
            assertThat(placement.hours()).contains(hours);
        } else {
            assertThatThrownBy(() -> placement.propose(proposal, "lea.cip", TODAY)).isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"REFUSED", "LATER"})
    void changesNothingWithoutHerAgreement(HoursAnswer answer) {
        var placement = welcomed();
        placement.propose(proposal(BigDecimal.valueOf(26), answer), "lea.cip", TODAY);
        assertThat(placement.hours()).hasValueSatisfying(hours -> assertThat(hours).isEqualByComparingTo("20"));
        assertThat(placement.agreedSteps()).hasSize(1);
    }

    @Test
    void startsAStepTodayOrLater() {
        var placement = welcomed();
        var today = new HoursProposal(BigDecimal.valueOf(16), TODAY, HoursAnswer.AGREED, null, true, null);
        assertThatCode(() -> placement.propose(today, "lea.cip", TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> placement.propose(today, "lea.cip", TODAY.plusDays(1))).hasMessageContaining("aujourd'hui ou plus tard");
    }

    @Test
    void welcomesOnce() {
        var placement = welcomed();
        assertThatThrownBy(() -> welcome(placement)).hasMessageContaining("déjà été accueillie");
    }

    @Test
    void isSilentForAWhileAfterAnAlert() {
        var placement = welcomed();
        assertThat(placement.alertedWithin(28, TODAY)).isFalse();
        placement.alerted(TODAY);
        assertThat(placement.alertedWithin(28, TODAY.plusDays(27))).isTrue();
        assertThat(placement.alertedWithin(28, TODAY.plusDays(28))).isFalse();
    }

    @Test
    void letsNobodyDecideAloneOfAnExclusion() {
        var placement = welcomed();
        placement.report("Une dispute pendant la pause.", "omar.encadrant", TODAY);
        var exclusion = new IncidentFollowUp(IncidentMeasure.EXCLUSION, "Rupture expliquée de vive voix.", TODAY, true);
        assertThatThrownBy(() -> placement.follow(exclusion, "omar.encadrant", TODAY)).hasMessageContaining("laissez un collègue décider");
        placement.follow(exclusion, "ana.direction", TODAY);
        assertThat(placement.hasOpenIncident()).isFalse();
        assertThatThrownBy(() -> placement.follow(exclusion, "ana.direction", TODAY)).hasMessageContaining("Aucun incident");
    }

    @Test
    void changesNoMoreOnceLeft() {
        var placement = welcomed();
        placement.end(TODAY);
        assertThatThrownBy(() -> placement.report("Un fait.", "omar.encadrant", TODAY)).hasMessageContaining("a quitté le chantier");
        assertThatThrownBy(() -> placement.end(TODAY)).hasMessageContaining("a quitté le chantier");
    }

    @Test
    void putsAnyDayInItsWeekAndForgetsAReasonThatIsNotNeeded() {
        var sunday = WeekOfWork.of(LocalDate.of(2026, 3, 8), BigDecimal.TEN, BigDecimal.TEN, AbsenceReason.TRANSPORT);
        assertThat(sunday).isEqualTo(new WeekOfWork(TODAY, BigDecimal.TEN, BigDecimal.TEN, null));
        assertThat(WeekOfWork.of(TODAY, BigDecimal.TEN, BigDecimal.ONE, AbsenceReason.TRANSPORT).absence()).isEqualTo(AbsenceReason.TRANSPORT);
    }

    private static Placement welcomed() {
        var placement = new Placement("CVG-2026-00001", "canal", TODAY);
        welcome(placement);
        return placement;
    }

    private static void welcome(Placement placement) {
        placement.welcome(new Welcome("Tri", BigDecimal.valueOf(20), "Tenir la matinée.", Map.of()), "omar.encadrant", TODAY);
    }

    private static HoursProposal proposal(BigDecimal hours, HoursAnswer answer) {
        return new HoursProposal(hours, TODAY, answer, null, true, null);
    }
}
