package fr.convergence.journey;

import static fr.convergence.journey.Words.answers;
import static fr.convergence.journey.Words.but;
import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.commission.AgendaState;
import fr.convergence.commission.CommissionService;
import fr.convergence.commission.DeliberationService;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Counter;
import fr.convergence.renewal.RenewalOutcomeService;
import fr.convergence.renewal.RenewalView;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.CommissionFixture;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people in one session, through Tasklist: one vote counts, and the page never breaks. */
@ProductTest
class CommissionRacesTest extends Counter {

    private static final String SIAE = TestWorld.JARDIN;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 24);
    private static final List<String> MEMBERS = List.of("membre-commission@" + SIAE, "direction@" + SIAE);

    @Autowired
    private CommissionFixture fixture;

    @Autowired
    private CommissionService commission;

    @Autowired
    private DeliberationService deliberation;

    @Autowired
    private RenewalOutcomeService outcomes;

    @Autowired
    private Desk desk;

    @Autowired
    private TimeMachine time;

    @Autowired
    private TaskService tasks;

    private RenewalView file;
    private ProcessInstance session;

    @BeforeEach
    void oneFileIsExamined() {
        time.holdAt(LocalDate.of(2026, 3, 2));
        fixture.anEmptyStructure(SIAE);
        file = fixture.ready(SIAE, LocalDate.of(2026, 6, 1));
        var plan = answers("heldOn", DAY, "startsAt", "09:30", "place", "Salle fictive");
        var started = desk.start("commission", Profession.SECRETARIAT_COMMISSION, SIAE, but(plan, "capacity", 5));
        session = desk.phase("commission", started.getBusinessKey());
        var seats = MEMBERS.stream().map(titular -> Map.of("quality", "OTHER", "titular", titular)).toList();
        desk.submit(session.getId(), "userTask_prepareSession",
                but(plan, "maintained", "yes", "seats", seats, "chair", MEMBERS.get(0), "files", List.of(file.id().toString())));
        time.runPending(session.getId());
        time.holdAt(DAY);
        desk.submit(session.getId(), "userTask_holdSession", answers("held", "yes", "present", MEMBERS, "chair", MEMBERS.get(0)));
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @RepeatedTest(3)
    void countsOneOfTwoVotesOnAFile() throws Exception {
        var secretariat = at(Profession.SECRETARIAT_COMMISSION);
        var member = at(Profession.MEMBRE_COMMISSION);
        var task = desk.task(session.getId(), "userTask_decideRenewal").getId();

        var winner = Together.exactlyOne(() -> secretariat.submits(task, renewed(4)), () -> member.submits(task, renewed(8)));

        assertThat(deliberation.decisions(session.getBusinessKey())).singleElement()
                .satisfies(kept -> assertThat(kept.until()).isEqualTo(file.term().plusMonths(winner == 0 ? 4 : 8)))
                .satisfies(kept -> assertThat(kept.recordedBy()).isEqualTo((winner == 0 ? secretariat : member).account()));
        assertThat(openTasks()).containsExactly("userTask_writeMinutes");
    }

    @RepeatedTest(6)
    void votesOrLetsTheFileGo() throws Exception {
        var secretariat = at(Profession.SECRETARIAT_COMMISSION);
        var task = desk.task(session.getId(), "userTask_decideRenewal").getId();

        var voted = Together.<Boolean>both(() -> counts(secretariat, task), this::leaves).get(0);

        assertThat(deliberation.decisions(session.getBusinessKey())).hasSize(voted ? 1 : 0);
        assertThat(commission.session(session.getBusinessKey()).item(file.id()).orElseThrow().state())
                .isEqualTo(voted ? AgendaState.DECIDED : AgendaState.WITHDRAWN);
        assertThat(openTasks()).as("the session goes on").containsExactly("userTask_writeMinutes");
    }

    private boolean counts(Colleague secretariat, String task) throws Exception {
        var answer = secretariat.submits(task, renewed(4));
        if (answer.statusCode() != 204) {
            French.refusal(answer, 400, 403, 404, 409);
        }
        return answer.statusCode() == 204;
    }

    private boolean leaves() {
        try {
            outcomes.withdraw(file.reference());
            return true;
        } catch (Refusal | OptimisticLockingException lost) {
            return false;
        }
    }

    private static Map<String, Object> renewed(int months) {
        return answers("deciders", MEMBERS, "mode", "CONSENSUS", "outcome", "RENEWED", "months", months, "renewalReason", "WITHIN_24_MONTHS",
                "explanation", "Votre projet avance, la commission vous donne du temps.");
    }

    private Colleague at(Profession profession) {
        var account = TestWorld.account(profession, SIAE);
        return new Colleague(account, signedIn(account));
    }

    private List<String> openTasks() {
        return tasks.createTaskQuery().processInstanceId(session.getId()).list().stream().map(open -> open.getTaskDefinitionKey()).toList();
    }
}
