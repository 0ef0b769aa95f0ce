package fr.convergence.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.intake.Difficulty;
import fr.convergence.intake.HealthRight;
import fr.convergence.parcours.HousingRung;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClosingReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ExitClass DURABLE = new ExitClass(ExitFact.CDI, IaeCategory.DURABLE_JOB, CvgCategory.JOB);
    private final ClosingReport report = new ClosingReport("CVG-2026-00001", "aci-canal", TODAY.minusDays(5));

    @Test
    void isReadBySomebodyElseThanItsWriter() {
        write(TODAY);
        assertThatThrownBy(() -> report.approve("cip", TODAY)).hasMessageContaining("une autre personne");
        assertThatThrownBy(() -> report.sendBack("À préciser", "cip")).hasMessageContaining("une autre personne");

        report.approve("direction", TODAY);

        assertThat(report.view().status()).isEqualTo(ClosingStatus.APPROVED);
        assertThat(report.view().approvedBy()).isEqualTo("direction");
    }

    @Test
    void isSentBackWithAReason() {
        write(TODAY);
        assertThatThrownBy(() -> report.sendBack(" ", "direction")).hasMessageContaining("à reprendre");
        report.sendBack("Précisez le logement.", "direction");
        assertThat(report.view().remark()).isEqualTo("Précisez le logement.");
        write(TODAY);
        assertThat(report.view().remark()).isNull();
    }

    @Test
    void waitsForTheLastDay() {
        assertThatThrownBy(() -> write(TODAY.plusDays(1))).hasMessageContaining("n'est pas encore passé");
        write(TODAY);
        assertThat(report.view().leftOn()).isEqualTo(TODAY);
    }

    @Test
    void neverGuessesACategory() {
        assertThatThrownBy(() -> report.write(answers(TODAY), new ExitClass(ExitFact.OTHER, null, CvgCategory.NEUTRAL), "cip", TODAY))
                .hasMessageContaining("catégorie IAE : choisissez-la");
        assertThatThrownBy(() -> report.write(answers(TODAY), new ExitClass(ExitFact.OTHER, IaeCategory.OTHER_EXIT, null), "cip", TODAY))
                .hasMessageContaining("catégorie Convergence : choisissez-la");
    }

    @Test
    void goesThroughItsStatesInOrder() {
        assertThatThrownBy(() -> report.approve("direction", TODAY)).hasMessageContaining("déjà avancé");
        write(TODAY);
        assertThatThrownBy(() -> write(TODAY)).hasMessageContaining("déjà avancé");
        assertThatThrownBy(report::giveUp).hasMessageContaining("déjà avancé");
        report.approve("direction", TODAY);
        assertThatThrownBy(() -> report.sendBack("Trop tard", "direction")).hasMessageContaining("déjà avancé");
    }

    @Test
    void keepsWhatWasSeen() {
        write(TODAY);
        assertThat(report.view().healthRights()).containsExactlyInAnyOrder(HealthRight.COVERAGE, HealthRight.DOCTOR);
        assertThat(report.view().resolutions()).containsEntry(Difficulty.HOUSING, Resolution.TOTAL);
        assertThat(report.view().objectives()).containsExactly(new ObjectiveOutcome(1, ObjectiveResult.REACHED, "Bail signé."));
    }

    private void write(LocalDate leftOn) {
        report.write(answers(leftOn), DURABLE, "cip", TODAY);
    }

    private static ClosingAnswers answers(LocalDate leftOn) {
        return new ClosingAnswers(leftOn, ExitFact.CDI, null, null, HousingRung.OWN_TENANCY, Set.of(HealthRight.COVERAGE, HealthRight.DOCTOR),
                Map.of(Difficulty.HOUSING, Resolution.TOTAL), List.of(new ObjectiveOutcome(1, ObjectiveResult.REACHED, "Bail signé.")), null);
    }
}
