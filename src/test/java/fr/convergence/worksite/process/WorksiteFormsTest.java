package fr.convergence.worksite.process;

import static fr.convergence.worksite.process.WorksiteSteps.answers;
import static fr.convergence.worksite.process.WorksiteSteps.seen;
import static fr.convergence.worksite.process.WorksiteSteps.week;
import static fr.convergence.worksite.process.WorksiteSteps.welcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import fr.convergence.worksite.WorksiteService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the forms of the worksite refuse. */
@ProductTest
class WorksiteFormsTest {

    @Autowired
    private Desk desk;

    @Autowired
    private TimeMachine time;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private WorksiteService worksites;

    private WorksiteSteps steps;

    @BeforeEach
    void holdTheClock() {
        time.holdAt(ProcessTestBase.TODAY);
        steps = new WorksiteSteps(desk, time, parcours);
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void refusesAWelcomeBeyondTheContractOrWithoutSafety() {
        var instance = steps.expected();
        var welcome = welcome();
        welcome.put("weeklyHours", 26.5);
        assertThat(refusal(instance.getId(), "userTask_welcomeOnSite", welcome)).contains("ne dépasse pas les heures du contrat");
        welcome.put("weeklyHours", 26);
        welcome.put("safetyTold", false);
        assertThat(refusal(instance.getId(), "userTask_welcomeOnSite", welcome)).contains("consignes de sécurité");
        welcome.put("safetyTold", true);
        desk.submit(instance.getId(), "userTask_welcomeOnSite", welcome);
        assertThat(worksites.current(instance.getBusinessKey()).hoursOn(ProcessTestBase.TODAY)).hasValueSatisfying(h -> assertThat(h).isEqualByComparingTo("26"));
    }

    @Test
    void refusesAHalfFilledReview() {
        var instance = steps.reviewDue();
        assertThat(refusal(instance.getId(), "userTask_observeWork", answers("proposeStep", "no", "observations", List.of(Map.of("kind", "SUCCESS")))))
                .contains("deux choix");
        assertThat(refusal(instance.getId(), "userTask_observeWork", answers("proposeStep", "no", "weeks", List.of(Map.of("done", 12)))))
                .contains("zéro est une réponse");
        assertThat(refusal(instance.getId(), "userTask_observeWork", answers("proposeStep", "no", "weeks", List.of(week(ProcessTestBase.TODAY, 20, 19, null)))))
                .contains("Semaine du 2 mars 2026 : il manque des heures");
        assertThat(refusal(instance.getId(), "userTask_observeWork", answers("proposeStep", "no", "weeks", List.of(week(ProcessTestBase.TODAY.plusWeeks(2), 20, 20, null)))))
                .contains("n'a pas commencé");
        assertThat(refusal(instance.getId(), "userTask_observeWork", answers("proposeStep", "no", "observations", List.of(seen("INCIDENT", "TEAM", null)))))
                .contains("Décrivez l'incident");
    }

    @Test
    void showsTheEncadrantTheWorkAlone() {
        var instance = steps.expected();
        var encadrant = "encadrant@" + TestWorld.CANAL;
        assertThat(shown(instance.getId(), "userTask_welcomeOnSite", encadrant))
                .containsExactlyInAnyOrder("personText", "startText", "contractText", "filRougeText", "ladderText");
        desk.submit(instance.getId(), "userTask_welcomeOnSite", welcome());
        time.fire("event_reviewDue", instance.getId());
        assertThat(shown(instance.getId(), "userTask_observeWork", encadrant))
                .containsExactlyInAnyOrder("personText", "postText", "objectiveText", "hoursText", "factsText", "weeks");
    }

    /** Keys of what the form adds to the codes and dates of the process. */
    private Set<String> shown(String instanceId, String task, String account) {
        var keys = new HashSet<>(desk.read(desk.task(instanceId, task), account).keySet());
        new WorksiteProcess().variables().forEach(variable -> keys.remove(variable.name()));
        return keys;
    }

    private String refusal(String instanceId, String task, Map<String, Object> answers) {
        var thrown = catchThrowable(() -> desk.submit(instanceId, task, answers));
        assertThat(thrown).as("a refusal").isNotNull();
        assertThat(desk.task(instanceId, task)).as("the task stays open").isNotNull();
        return thrown.getMessage();
    }
}
