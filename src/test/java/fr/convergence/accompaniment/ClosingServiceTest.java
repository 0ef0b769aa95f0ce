package fr.convergence.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.intake.Difficulty;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.HousingRung;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.renewal.RenewalOutcomeService;
import fr.convergence.renewal.RenewalService;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ClosingServiceTest extends AccompanimentTest {

    @Autowired
    private ClosingService closing;

    @Autowired
    private NoticeService notices;

    @Autowired
    private RenewalService renewals;

    @Autowired
    private RenewalOutcomeService outcomes;

    @BeforeEach
    void openAReport() {
        plans.build(reference, List.of(
                new ObjectiveDraft(Domain.LOGEMENT, "Un logement à moi", List.of(action(ReferentRole.LOGEMENT, TODAY.plusDays(30)))),
                new ObjectiveDraft(Domain.SANTE, "Voir un médecin", List.of(action(ReferentRole.SANTE, TODAY.plusDays(30))))), FIL_ROUGE);
        closing.open(reference, SIAE);
    }

    @ParameterizedTest(name = "{0} : {1}, {2}")
    @CsvSource({
        "CDI, DURABLE_JOB, JOB", "CDD_SIX_MONTHS_OR_MORE, DURABLE_JOB, JOB", "TEMP_SIX_MONTHS_OR_MORE, DURABLE_JOB, JOB",
        "PUBLIC_SERVICE, DURABLE_JOB, JOB", "BUSINESS_CREATION, DURABLE_JOB, JOB", "CDD_LESS_THAN_SIX_MONTHS, TRANSITION_JOB, JOB",
        "TEMP_LESS_THAN_SIX_MONTHS, TRANSITION_JOB, JOB", "AIDED_CONTRACT, TRANSITION_JOB, JOB",
        "QUALIFYING_TRAINING, POSITIVE_EXIT, TRAINING", "OTHER_SIAE, POSITIVE_EXIT, INSERTION", "RETIREMENT, OTHER_EXIT, RETIREMENT",
        "CARE, OTHER_EXIT, OTHER_POSITIVE", "JOBLESS, OTHER_EXIT, NO_JOB_SOLUTION", "LONG_ABSENCE, WITHDRAWN, NEUTRAL",
        "MOVED_AWAY, WITHDRAWN, NEUTRAL", "DETAINED, WITHDRAWN, NEUTRAL", "TRIAL_ENDED, WITHDRAWN, NEUTRAL",
        "ADMINISTRATIVE, WITHDRAWN, NEUTRAL", "DEATH, WITHDRAWN, NEUTRAL"
    })
    void derivesBothCategoriesFromTheFact(ExitFact fact, IaeCategory iae, CvgCategory cvg) {
        write(fact, IaeCategory.DURABLE_JOB, CvgCategory.JOB);
        var view = accompaniment.closing(reference).orElseThrow();
        assertThat(view.iae()).as("what is derived is not chosen").isEqualTo(iae);
        assertThat(view.cvg()).isEqualTo(cvg);
    }

    @Test
    void hasSomebodyChooseWhatTheFactDoesNotTell() {
        assertThatThrownBy(() -> write(ExitFact.OTHER, null, CvgCategory.NEUTRAL)).hasMessageContaining("catégorie IAE : choisissez-la");
        assertThatThrownBy(() -> write(ExitFact.OTHER_TRAINING, null, null)).hasMessageContaining("catégorie IAE : choisissez-la");
        assertThatThrownBy(() -> write(ExitFact.INACTIVE, null, null)).hasMessageContaining("catégorie Convergence : choisissez-la");
        write(ExitFact.INACTIVE, null, CvgCategory.NEUTRAL);
        assertThat(accompaniment.closing(reference).orElseThrow().iae()).isEqualTo(IaeCategory.OTHER_EXIT);
    }

    @Test
    void knowsTheCategoriesOfEveryFact() {
        assertThat(closing.classes()).extracting(ExitClass::fact).containsExactly(ExitFact.values());
        assertThat(closing.classes()).filteredOn(known -> known.iae() == null || known.cvg() == null)
                .extracting(ExitClass::fact).containsExactlyInAnyOrder(ExitFact.OTHER_TRAINING, ExitFact.INACTIVE, ExitFact.OTHER);
    }

    @Test
    void concludesToWithoutNewsOnlyAfterASearch() {
        assertThatThrownBy(() -> write(ExitFact.WITHOUT_NEWS, null, null))
                .hasMessageContaining("3 tentatives")
                .hasMessageContaining("Personne injoignable");
    }

    /** She may leave for something whenever she wants; the end of the contract alone is no reason while a decision is expected. */
    @ParameterizedTest(name = "{0}: refused {1}")
    @CsvSource({"JOBLESS, true", "INACTIVE, true", "ADMINISTRATIVE, true", "OTHER, true", "CDI, false", "QUALIFYING_TRAINING, false",
            "CARE, false", "MOVED_AWAY, false", "DEATH, false"})
    void concludesToNoLapseWhileAFileWaits(ExitFact fact, boolean refused) {
        renewals.open(reference);
        if (refused) {
            assertThatThrownBy(() -> write(fact, IaeCategory.OTHER_EXIT, CvgCategory.NEUTRAL)).hasMessageContaining("Une décision est encore attendue");
            outcomes.withdraw(reference);
        }
        write(fact, IaeCategory.OTHER_EXIT, CvgCategory.NEUTRAL);
        assertThat(accompaniment.closing(reference).orElseThrow().status()).isEqualTo(ClosingStatus.WRITTEN);
    }

    @Test
    void closesNoParcoursWhenADecisionIsAwaitedSince() {
        write(ExitFact.JOBLESS, null, null);
        closing.approve(reference, DIRECTION);
        renewals.open(reference);
        assertThatThrownBy(() -> closing.closeParcours(reference, SIAE)).hasMessageContaining("ne fait pas sortir du programme");
        outcomes.withdraw(reference);
        closing.closeParcours(reference, SIAE);
        assertThat(parcours.view(reference).status()).isEqualTo(ParcoursStatus.EXITED);
    }

    @Test
    void takesUpEveryObjectiveOnce() {
        assertThatThrownBy(() -> write(outcomes(1))).hasMessageContaining("chaque objectif du plan");
        assertThatThrownBy(() -> write(outcomes(1, 2, 2))).hasMessageContaining("chaque objectif du plan");
        assertThatThrownBy(() -> write(outcomes(1, 2, 3))).hasMessageContaining("chaque objectif du plan");
        assertThatThrownBy(() -> write(List.of(new ObjectiveOutcome(1, ObjectiveResult.REACHED, " "), new ObjectiveOutcome(2, null, "Non"))))
                .hasMessageContaining("s'il est atteint et pourquoi");
        write(outcomes(1, 2));
        assertThat(accompaniment.closing(reference).orElseThrow().status()).isEqualTo(ClosingStatus.WRITTEN);
    }

    @Test
    void endsTheParcoursAndWritesToThePersonWithoutAWordOnHealth() {
        write(ExitFact.CDI, null, null);
        closing.approve(reference, DIRECTION);
        closing.closeParcours(reference, SIAE);
        closing.writeToLeaver(reference);

        assertThat(parcours.view(reference).status()).isEqualTo(ParcoursStatus.EXITED);
        assertThat(notices.letters(reference)).singleElement().satisfies(letter -> assertThat(String.join(" ", letter.paragraphs()))
                .contains("a pris fin le 2 mars 2026", "Un logement à moi", "vous pouvez demander à revenir")
                .doesNotContain("médecin"));
    }

    @Test
    void writesNoLetterToSomebodyWhoDied() {
        write(ExitFact.DEATH, null, null);
        closing.approve(reference, DIRECTION);
        closing.writeToLeaver(reference);
        assertThat(notices.letters(reference)).isEmpty();
    }

    @Test
    void keepsOneReportOpenAtATime() {
        closing.open(reference, SIAE);
        closing.giveUp(reference, SIAE);
        assertThat(accompaniment.closing(reference)).isEmpty();
        assertThatThrownBy(() -> closing.approve(reference, DIRECTION)).hasMessageContaining("Aucun bilan de sortie n'est ouvert");
    }

    @Test
    void asksAboutAllEightDifficultiesWhenTheEntryWasNotAssessedHere() {
        assertThat(closing.difficultiesAtEntry(reference)).containsExactly(Difficulty.values());
    }

    private void write(ExitFact fact, IaeCategory iae, CvgCategory cvg) {
        closing.write(reference, answers(fact, iae, cvg, outcomes(1, 2)), FIL_ROUGE);
    }

    private void write(List<ObjectiveOutcome> outcomes) {
        closing.write(reference, answers(ExitFact.CDI, null, null, outcomes), FIL_ROUGE);
    }

    private static ClosingAnswers answers(ExitFact fact, IaeCategory iae, CvgCategory cvg, List<ObjectiveOutcome> outcomes) {
        return new ClosingAnswers(TODAY, fact, iae, cvg, HousingRung.OWN_TENANCY, Set.of(), Map.of(Difficulty.HOUSING, Resolution.TOTAL),
                outcomes, null);
    }

    private static List<ObjectiveOutcome> outcomes(int... objectives) {
        return Arrays.stream(objectives).mapToObj(number -> new ObjectiveOutcome(number, ObjectiveResult.REACHED, "C'est fait.")).toList();
    }
}
