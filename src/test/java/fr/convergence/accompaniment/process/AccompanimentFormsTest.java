package fr.convergence.accompaniment.process;

import static fr.convergence.accompaniment.process.AccompaniedPerson.*;
import static fr.convergence.testing.ProcessTestBase.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.accompaniment.ExitFact;
import fr.convergence.engine.rights.Profession;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.renewal.ExitToPrepare;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What each reader finds on the page, and what a form says no to. */
@ProductTest
class AccompanimentFormsTest {

    private static final String FIL_ROUGE = "cip@" + TestWorld.CANAL;

    @Autowired
    private Desk desk;

    @Autowired
    private TimeMachine time;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionTemplate transaction;

    private String reference;
    private String instance;

    @BeforeEach
    void buildAPlanWithAHealthObjective() {
        time.holdAt(TODAY);
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY, TODAY.plusMonths(10));
        parcours.appoint(reference, Map.of(ReferentRole.SANTE, TestWorld.account(Profession.REFERENT_SANTE, TestWorld.CANAL)));
        instance = desk.phase(AccompanimentProcess.KEY, reference).getId();
        time.runPending(instance);
        desk.submit(instance, "userTask_buildPlan", Map.of("objectives", List.of(
                objective("LOGEMENT", "Un logement à moi", action("Déposer la demande", "LOGEMENT", TODAY.plusDays(10), true)),
                objective("SANTE", "Voir un médecin", action("Choisir un médecin traitant", "SANTE", TODAY.plusDays(40), true)))));
        time.runPending(instance);
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void showsTheFilRougeThatAHealthStepIsUnderWayAndNoMore() {
        var page = read("userTask_keepThread");
        assertThat(page).contains("Démarche santé en cours", "Déposer la demande", "Contrat en cours jusqu'au 2 janvier 2027")
                .doesNotContain("médecin");
    }

    @Test
    void saysWhatIsLateAndWhatThePersonHasNotAgreedToYet() {
        desk.submit(instance, "userTask_keepThread", with(news("ACTIONS"), Map.of("additions", List.of(Map.of(
                "serves", "EMPLOI", "label", "Refaire le CV", "owner", "FIL_ROUGE", "dueOn", TODAY.plusDays(5).toString(), "agreed", false)))));
        time.holdAt(TODAY.plusDays(6));
        assertThat(read("userTask_keepThread")).contains("Prévue, en retard, accord à recueillir");
    }

    @Test
    void saysWhatNobodyCarriesAnyMore() {
        parcours.release(reference, ReferentRole.LOGEMENT);
        assertThat(read("userTask_keepThread")).contains("À confier");
    }

    @Test
    void remindsTheFilRougeThatTheCommissionDecidedAnExit() {
        transaction.executeWithoutResult(status -> publisher.publishEvent(new ExitToPrepare(reference, TestWorld.CANAL)));
        assertThat(read("userTask_keepThread")).contains("Une sortie est à préparer depuis le 2 mars 2026");
    }

    @Test
    void refusesAnActionThatServesNothingOfTheList() {
        var additions = new HashMap<String, Object>(added("1", "FIL_ROUGE", TODAY.plusDays(9)));
        additions.put("serves", "AUTRE");
        assertThatThrownBy(() -> desk.submit(instance, "userTask_keepThread", with(news("ACTIONS"), Map.of("additions", List.of(additions)))))
                .hasMessageContaining("Choisissez dans la liste l'objectif ou le domaine");
    }

    @Test
    void refusesANewContractWithoutItsDates() {
        desk.submit(instance, "userTask_keepThread", broken("BROKEN_BY_PERSON"));
        assertThatThrownBy(() -> desk.submit(instance, "userTask_reviewBreak", Map.of("decision", "NEW_CONTRACT", "kind", "CDDI")))
                .hasMessageContaining("indiquez le type, les heures par semaine et les deux dates");
    }

    @Test
    void refusesAReportWithoutHousingAndAcceptsThatNobodyKnows() {
        desk.submit(instance, "userTask_keepThread", news("EXIT"));
        var report = report(ExitFact.CDI, TODAY, 1, 2);
        report.remove("housing");
        assertThatThrownBy(() -> desk.submit(instance, "userTask_writeClosingReport", report)).hasMessageContaining("« Ne sait pas » est une réponse");
        report.put("housing", "UNKNOWN");
        report.put("difficulties", List.of(Map.of("difficulty", "Inventée", "resolution", "NONE")));
        assertThatThrownBy(() -> desk.submit(instance, "userTask_writeClosingReport", report)).hasMessageContaining("rouvrez la tâche");
        report.remove("difficulties");
        desk.submit(instance, "userTask_writeClosingReport", report);
        assertThat(read("userTask_approveClosingReport")).contains("non renseigné");
    }

    @Test
    void givesTheDirectionAReportWithoutHealthOrJustice() {
        desk.submit(instance, "userTask_keepThread", news("EXIT"));
        desk.submit(instance, "userTask_writeClosingReport", report(ExitFact.DETAINED, TODAY, 1, 2));

        assertThat(read("userTask_approveClosingReport"))
                .contains("Un logement à moi", "Objectif santé", "Situation personnelle", "Sortie neutre", "1 sur 1")
                .doesNotContain("médecin", "Incarcération");
    }

    @Test
    void offersTheHealthReferentHisOwnChoiceOnly() {
        assertThatThrownBy(() -> desk.submit(instance, "userTask_keepThread", with(news("ACTIONS"), Map.of("additions", List.of(
                        added("LOGEMENT", "SANTE", TODAY.plusDays(9))))))).hasMessageContaining("revient au référent de ce domaine ou au fil rouge");
    }

    @Test
    void keepsThePageFromColleaguesOfOtherProfessions() {
        var task = desk.task(instance, "userTask_keepThread");
        assertThatThrownBy(() -> desk.read(task, TestWorld.account(Profession.ENCADRANT, TestWorld.CANAL)))
                .hasMessageContaining("revient à une autre personne");
    }

    private String read(String step) {
        var task = desk.task(instance, step);
        var shown = desk.read(task, step.equals("userTask_keepThread") ? FIL_ROUGE : desk.someoneFor(task));
        return shown.keySet().stream()
                .map(key -> shown.getValueTyped(key) instanceof SerializableValue list ? list.getValueSerialized() : String.valueOf(shown.get(key)))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> objective(String axis, String label, Map<String, Object> action) {
        return Map.of("axis", axis, "label", label, "actions", List.of(action));
    }
}
