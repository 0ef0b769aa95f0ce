package fr.convergence.transfer.process;

import static fr.convergence.transfer.process.TransferSteps.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import fr.convergence.transfer.TransferService;
import fr.convergence.transfer.TransferStatus;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** The last day on which the person may come back without a new intake, and the day after, whether timers have run or not. */
@ProductTest
class ReturnPeriodTest {

    private static final LocalDate LAST = FIRST_DAY.plusMonths(3);

    @Autowired
    private Desk desk;

    @Autowired
    private TimeMachine time;

    @Autowired
    private TransferService transfers;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ProcessEngine engine;

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
    void comesBackOnTheLastDay() {
        var instance = steps.moved();
        time.travelTo(LAST, instance.getId());
        assertThat(instance).as("the whole last day").isWaitingAt("event_returnPeriodEnds");
        parcours.breakContract(instance.getBusinessKey(), LAST, ContractEnd.BROKEN_BY_EMPLOYER);
        assertThat(instance).isWaitingAt("userTask_organiseReturn");
    }

    @Test
    void staysTheDayAfter() {
        var instance = steps.moved();
        time.travelTo(LAST, instance.getId());
        time.holdAt(LAST.plusDays(1));
        parcours.breakContract(instance.getBusinessKey(), LAST.plusDays(1), ContractEnd.BROKEN_BY_EMPLOYER);
        assertThat(instance).isWaitingAt("event_returnPeriodEnds");
        time.runPending(instance.getId());
        assertThat(instance).isEnded().hasPassed("endEvent_parcoursContinued");
        assertThat(transfers.all(instance.getBusinessKey())).extracting("status").containsExactly(TransferStatus.CONTINUED);
    }

    @Test
    void takesAWishOfTheDayAfterForAnotherTransfer() {
        var instance = steps.moved();
        var reference = instance.getBusinessKey();
        time.travelTo(LAST, instance.getId());
        time.holdAt(LAST.plusDays(1));

        steps.wish(reference, TestWorld.JARDIN);

        assertThat(instance).isEnded();
        assertThat(transfers.all(reference)).extracting("status").containsExactly(TransferStatus.CONTINUED, TransferStatus.PROPOSING);
        assertThat(desk.phase(TransferProcess.KEY, reference).getTenantId()).isEqualTo(TestWorld.JARDIN);
    }

    @Test
    void keepsAContinuedTransferWhenThePersonIsHiredMeanwhile() {
        var instance = steps.moved();
        parcours.startFollowup(instance.getBusinessKey(), FIRST_DAY.plusDays(30));
        assertThat(instance).isEnded().hasPassed("endEvent_transferStopped");
        assertThat(transfers.all(instance.getBusinessKey())).extracting("status").containsExactly(TransferStatus.CONTINUED);
    }
}
