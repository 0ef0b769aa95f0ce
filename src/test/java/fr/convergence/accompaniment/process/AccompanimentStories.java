package fr.convergence.accompaniment.process;

import static fr.convergence.accompaniment.process.AccompaniedPerson.plan;

import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.TestWorld;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the stories of an accompaniment begin. */
abstract class AccompanimentStories extends ProcessTestBase {

    /** A contract of ten months: its renewal opens in four. */
    protected static final LocalDate TERM = TODAY.plusMonths(10).minusDays(1);

    @Autowired
    protected ParcoursService parcours;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionTemplate transaction;

    @Override
    protected String processKey() {
        return AccompanimentProcess.KEY;
    }

    protected ProcessInstance engaged() {
        var reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY, TERM);
        var instance = desk.phase(AccompanimentProcess.KEY, reference);
        time.runPending(instance.getId());
        return instance;
    }

    protected ProcessInstance accompanied() {
        var instance = engaged();
        submit(instance, "buildPlan", plan());
        return instance;
    }

    /** The day after the term, before anything was checked. */
    protected ProcessInstance atTheTerm() {
        var instance = accompanied();
        time.fire("event_renewalOpens", instance.getId());
        time.runPending(instance.getId());
        time.fire("event_termReached", instance.getId());
        return instance;
    }

    protected void submit(ProcessInstance instance, String step, Map<String, Object> answers) {
        desk.submit(instance.getId(), "userTask_" + step, answers);
        time.runPending(instance.getId());
    }

    protected void renew(ProcessInstance instance, LocalDate startsOn, LocalDate endsOn) {
        parcours.renew(instance.getBusinessKey(), terms(TestWorld.CANAL, startsOn, endsOn));
    }

    protected static ContractTerms terms(String siae, LocalDate startsOn, LocalDate endsOn) {
        return new ContractTerms(siae, ContractKind.CDDI_CVG, BigDecimal.valueOf(26), startsOn, endsOn);
    }

    protected void tell(Object event) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(event));
    }
}
