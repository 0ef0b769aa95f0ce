package fr.convergence.mobilisation.process;

import fr.convergence.accompaniment.NeedExpressed;
import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Proof;
import fr.convergence.consent.Recipient;
import fr.convergence.consent.Sharing;
import fr.convergence.mobilisation.MobilisationService;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a need to the step a test is about, the way colleagues do. */
class MobilisationDesk {

    private final Desk desk;
    private final TimeMachine time;
    private final ParcoursService parcours;
    private final ConsentRegister consents;
    private final MobilisationService mobilisations;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    MobilisationDesk(Desk desk, TimeMachine time, ParcoursService parcours, ConsentRegister consents,
            MobilisationService mobilisations, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.desk = desk;
        this.time = time;
        this.parcours = parcours;
        this.consents = consents;
        this.mobilisations = mobilisations;
        this.events = events;
        this.transaction = transaction;
    }

    String openParcours() {
        return new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, time.today(), time.today().plusMonths(6).minusDays(1));
    }

    ProcessInstance expressed(String reference, Domain domain) {
        transaction.executeWithoutResult(status -> events.publishEvent(new NeedExpressed(
                reference, TestWorld.CANAL, domain, "Une chambre au calme, pour dormir avant le travail.", "cip@" + TestWorld.CANAL)));
        var instance = desk.phase(MobilisationProcess.KEY, reference);
        time.runPending(instance.getId());
        return instance;
    }

    ProcessInstance qualified(Domain domain, String urgency) {
        var instance = expressed(openParcours(), domain);
        qualify(instance, urgency);
        return instance;
    }

    void qualify(ProcessInstance instance, String urgency) {
        desk.submit(instance.getId(), "userTask_qualifyNeed", Map.of(
                "stands", "yes", "expectedResult", "Un toit stable", "urgency", urgency, "contactTried", "no",
                "personWords", "Je veux une clé à moi."));
    }

    void triage(ProcessInstance instance, String decision) {
        desk.submit(instance.getId(), "userTask_triageNeed", Map.of("triage", decision));
    }

    void choose(ProcessInstance instance, String operator, String... next) {
        var answers = new HashMap<String, Object>(Map.of("chosen", "yes", "operator", operator));
        if (next.length > 0) {
            answers.put("second", next[0]);
        }
        desk.submit(instance.getId(), "userTask_chooseOperator", answers);
    }

    /** The person agrees beforehand, the operator is asked and has not answered. */
    ProcessInstance solicited(Domain domain, String urgency, String operator, String... next) {
        var reference = openParcours();
        agree(reference, domain);
        var instance = expressed(reference, domain);
        qualify(instance, urgency);
        triage(instance, "MOBILISE");
        choose(instance, operator, next);
        time.runPending(instance.getId());
        return instance;
    }

    void agree(String reference, Domain domain) {
        consents.record(reference, domain, Recipient.PARTNERS, ConsentAnswer.GIVEN, ConsentMeans.ORAL, "cip@" + TestWorld.CANAL);
    }

    void withdraw(String reference, Domain domain) {
        consents.record(reference, domain, Recipient.PARTNERS, ConsentAnswer.WITHDRAWN, ConsentMeans.ORAL, "cip@" + TestWorld.CANAL);
    }

    void withdraw(String reference, Domain domain, String operator) {
        consents.record(reference, Sharing.with(domain, Recipient.PARTNERS, operator), ConsentAnswer.WITHDRAWN, Proof.by(ConsentMeans.ORAL),
                "cip@" + TestWorld.CANAL);
    }

    void report(ProcessInstance instance, Map<String, Object> answer) {
        desk.submit(instance.getId(), "userTask_reportAnswer", answer);
    }

    /** The operator accepts, and the day of the appointment has come. */
    void accepted(ProcessInstance instance, LocalDate appointment) {
        report(instance, Map.of("kind", "ACCEPTED", "appointmentOn", appointment));
        time.fire("event_appointmentReached", instance.getId());
    }

    void confirm(ProcessInstance instance, Map<String, Object> outcome) {
        desk.submit(instance.getId(), "userTask_confirmStart", outcome);
    }

    /** Number of the last request of the need. */
    String number(ProcessInstance instance) {
        var needs = mobilisations.of(instance.getBusinessKey());
        var requests = needs.get(needs.size() - 1).requests();
        return requests.get(requests.size() - 1).number();
    }
}
