package fr.convergence.journey;

import static fr.convergence.journey.Words.answers;
import static fr.convergence.journey.Words.but;
import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Counter;
import fr.convergence.intake.IntakeService;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two colleagues send the same task at the same moment: one is heard, the other is told, and nothing is half written. */
@ProductTest
class RacesTest extends Counter {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String SIAE = TestWorld.LIVRAISON;

    @Autowired
    private TimeMachine time;

    @Autowired
    private IntakeService intake;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcTemplate jdbc;

    private Colleague cip;
    private Colleague direction;
    private String reference;

    @BeforeEach
    void somebodyIsReferred() {
        time.holdAt(TODAY);
        cip = at(Profession.CIP);
        direction = at(Profession.DIRECTION);
        reference = cip.starts("intake", referral());
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @RepeatedTest(3)
    void createsThePersonOnce() throws Exception {
        var reception = at(Profession.ACCUEIL);
        var task = open("userTask_searchPerson");

        Together.exactlyOne(() -> reception.submits(task, answers("match", "NOBODY")), () -> cip.submits(task, answers("match", "NOBODY")));

        assertThat(openTasks()).containsExactly("userTask_assessSituation");
        var referred = intake.view(reference).identity();
        assertThat(jdbc.queryForObject("select count(*) from person where first_name = ? and last_name = ?", Integer.class,
                        referred.firstName(), referred.lastName()))
                .isEqualTo(1);
    }

    @RepeatedTest(3)
    void keepsOneOfTwoOppositeDecisions() throws Exception {
        assessed();
        var coordination = at(Profession.COORDINATION);
        var task = open("userTask_decideAdmission");
        var redirected = but(Words.admission("REDIRECTED", "OTHER_SCHEME"), "alternative", "Mission locale fictive, lundi matin");

        var admitted = Together.exactlyOne(
                () -> direction.submits(task, Words.admission("ADMITTED", "MATCHES")), () -> coordination.submits(task, redirected)) == 0;

        assertThat(openTasks()).isEqualTo(admitted ? List.of("userTask_collectConsents") : List.of());
        assertThat(jdbc.queryForMap("select decision, decided_by, alternative is not null as told from referral where reference = ?", reference))
                .as("nothing of the decision that lost")
                .containsEntry("decision", admitted ? "ADMITTED" : "REDIRECTED")
                .containsEntry("decided_by", (admitted ? direction : coordination).account())
                .containsEntry("told", !admitted);
    }

    @RepeatedTest(3)
    void signsOneOfTwoContracts() throws Exception {
        assessed();
        direction.does(reference, "userTask_decideAdmission", Words.admission("ADMITTED", "MATCHES"));
        cip.does(reference, "userTask_collectConsents", Words.consents());
        direction.does(reference, "userTask_nameReferents", answers("filRouge", "cip@" + SIAE));
        var task = open("userTask_signFirstContract");
        var six = but(Words.contract(TODAY, TODAY.plusMonths(6).minusDays(1)), "kind", "CDDI");
        var eight = but(six, "endsOn", TODAY.plusMonths(8).minusDays(1));

        var winner = Together.exactlyOne(() -> direction.submits(task, six), () -> cip.submits(task, eight));

        var view = parcours.view(reference);
        assertThat(view.status()).isEqualTo(ParcoursStatus.ACTIVE);
        assertThat(view.contracts()).extracting(ContractTerms::endsOn).containsExactly(TODAY.plusMonths(winner == 0 ? 6 : 8).minusDays(1));
        for (var phase : List.of("accompaniment", "worksite")) {
            assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).processDefinitionKey(phase).count())
                    .as(phase).isEqualTo(1);
        }
    }

    private void assessed() {
        cip.does(reference, "userTask_searchPerson", answers("match", "NOBODY"));
        cip.does(reference, "userTask_assessSituation", Words.situation());
    }

    private Colleague at(Profession profession) {
        var account = TestWorld.account(profession, SIAE);
        return new Colleague(account, signedIn(account));
    }

    private String open(String key) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).taskDefinitionKey(key).singleResult().getId();
    }

    private List<String> openTasks() {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream().map(Task::getTaskDefinitionKey).toList();
    }
}
