package fr.convergence.transfer.process;

import static fr.convergence.transfer.process.TransferSteps.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.convergence.accompaniment.RenewalDue;
import fr.convergence.commission.CommissionService;
import fr.convergence.commission.ConvocationService;
import fr.convergence.commission.DecisionMode;
import fr.convergence.commission.DeliberationService;
import fr.convergence.commission.Ruling;
import fr.convergence.commission.Seat;
import fr.convergence.commission.SessionPlan;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.renewal.Agreement;
import fr.convergence.renewal.Axis;
import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.RenewalLength;
import fr.convergence.renewal.RenewalService;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.RenewalFixture;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** The person goes on elsewhere while her renewal is signed ahead, waits, or is about to be decided. */
@ProductTest
class TransferAgainstRenewalTest {

    private static final LocalDate TERM = LocalDate.of(2026, 6, 1);

    @Autowired
    private Desk desk;

    @Autowired
    private TimeMachine time;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private RenewalService renewals;

    @Autowired
    private CommissionService commission;

    @Autowired
    private ConvocationService convocations;

    @Autowired
    private DeliberationService deliberation;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcTemplate database;

    private TransferSteps steps;

    @BeforeEach
    void holdTheClock() {
        BpmnAwareTests.init(engine);
        time.holdAt(ProcessTestBase.TODAY);
        steps = new TransferSteps(desk, time, parcours, publisher);
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void letsGoOfARenewalSignedAheadAndTellsTheManagement() {
        var instance = steps.accepted(TestWorld.JARDIN, null);
        var reference = instance.getBusinessKey();
        parcours.renew(reference, new ContractTerms(TestWorld.CANAL, ContractKind.CDDI_CVG, BigDecimal.valueOf(26), TERM.plusDays(1), TERM.plusMonths(6)));

        desk.submit(instance.getId(), "userTask_signHostContract", steps.signed(FIRST_DAY));

        assertThat(database.queryForList("select recipient from outbox where reference = ? and code = 'transferRenewalVoid'", String.class, reference))
                .containsExactly("direction." + TestWorld.CANAL + "@convergence.invalid");
        assertThat(parcours.view(reference).contracts()).as("until the first day nothing moves").hasSize(2);
        time.fire("event_hostContractStarts", instance.getId());
        time.runPending(instance.getId());
        assertThat(parcours.view(reference).contracts()).extracting(ContractTerms::siae, ContractTerms::endsOn).containsExactly(
                tuple(TestWorld.CANAL, FIRST_DAY.minusDays(1)), tuple(TestWorld.JARDIN, FIRST_DAY.plusMonths(6).minusDays(1)));
    }

    @Test
    void withdrawsTheFileThatWaits() {
        var instance = steps.accepted(TestWorld.JARDIN, null);
        var reference = instance.getBusinessKey();
        renewalOpens(reference);
        assertThat(renewals.hasPending(reference)).isTrue();

        desk.submit(instance.getId(), "userTask_signHostContract", steps.signed(FIRST_DAY));
        settleRenewal(reference);

        assertThat(renewals.hasPending(reference)).isFalse();
        assertThat(desk.phase("renewal", reference)).isNull();
        assertThat(database.queryForList("select code from outbox where reference = ? and code = 'transferRenewalVoid'", String.class, reference))
                .as("nothing was signed").isEmpty();
    }

    @Test
    void refusesADecisionThatComesAfterTheMove() {
        var instance = steps.accepted(TestWorld.JARDIN, null);
        var reference = instance.getBusinessKey();
        renewalOpens(reference);
        var file = isReady(reference);
        var day = LocalDate.of(2026, 3, 24);
        var plan = new SessionPlan(day, LocalTime.of(9, 30), "Salle");
        var session = commission.plan(TestWorld.CANAL, plan, 30);
        var members = List.of("membre-commission@" + TestWorld.CANAL, "direction@" + TestWorld.CANAL);
        var seats = List.of(Seat.of("AUTRE", members.get(0), null), Seat.of("DIRECTION", members.get(1), null));
        convocations.prepare(session, plan, seats, members.get(0), List.of(file), Map.of());
        convocations.convene(session);
        time.holdAt(day);
        convocations.open(session, members, members.get(0));

        desk.submit(instance.getId(), "userTask_signHostContract", steps.signed(FIRST_DAY));
        settleRenewal(reference);
        time.fire("event_hostContractStarts", instance.getId());
        time.runPending(instance.getId());

        var ruling = new Ruling(Outcome.RENEWED, new RenewalLength(4, null), DecisionReason.WITHIN_24_MONTHS, null, "Vos démarches avancent bien.", null,
                List.of(), members, DecisionMode.CONSENSUS, null);
        assertThatThrownBy(() -> deliberation.decide(session, file, ruling, members.get(0)))
                .isInstanceOf(Refusal.class).hasMessageContaining("retiré de la séance");
        assertThat(deliberation.decisions(session)).isEmpty();
        assertThat(parcours.view(reference).siae()).isEqualTo(TestWorld.JARDIN);
        assertThat(parcours.view(reference).authorisedUntil()).as("as before").isEqualTo(LocalDate.of(2027, 6, 1));
    }

    private void renewalOpens(String reference) {
        publisher.publishEvent(new RenewalDue(reference, TestWorld.CANAL));
        time.runPending(desk.phase("renewal", reference).getId());
    }

    private void settleRenewal(String reference) {
        var left = desk.phase("renewal", reference);
        if (left != null) {
            time.runPending(left.getId());
        }
    }

    private UUID isReady(String reference) {
        renewals.hear(reference, RenewalFixture.words("fixture.cip"));
        renewals.evaluate(reference, Axis.SUPPORT, RenewalFixture.findings(Axis.SUPPORT), null, "fixture.direction");
        renewals.evaluate(reference, Axis.ENGAGEMENT, RenewalFixture.findings(Axis.ENGAGEMENT), null, "fixture.cip");
        renewals.judgeWork(reference, RenewalFixture.opinion("fixture.encadrant"));
        renewals.propose(reference, RenewalFixture.proposal(TERM.plusMonths(4)), Agreement.SEEN_AND_ACCEPTED, null, null);
        renewals.submit(reference);
        return renewals.pending(reference).id();
    }
}
