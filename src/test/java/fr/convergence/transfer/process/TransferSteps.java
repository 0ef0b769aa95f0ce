package fr.convergence.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.accompaniment.TransferWished;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationEventPublisher;

/** Takes a transfer to a step, as colleagues of both structures would. */
class TransferSteps {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);

    private final Desk desk;
    private final TimeMachine time;
    private final ParcoursService parcours;
    private final ApplicationEventPublisher publisher;

    TransferSteps(Desk desk, TimeMachine time, ParcoursService parcours, ApplicationEventPublisher publisher) {
        this.desk = desk;
        this.time = time;
        this.parcours = parcours;
        this.publisher = publisher;
    }

    ProcessInstance wished() {
        var reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, LocalDate.of(2025, 6, 2), LocalDate.of(2026, 6, 1));
        wish(reference, TestWorld.CANAL);
        var instance = desk.phase(TransferProcess.KEY, reference);
        assertThat(instance).isWaitingAt("serviceTask_prepareSearch");
        time.runPending(instance.getId());
        return instance;
    }

    void wish(String reference, String siae) {
        publisher.publishEvent(new TransferWished(reference, siae, "cip@" + siae));
    }

    ProcessInstance proposed(String first, String second) {
        var instance = wished();
        assertThat(desk.task(instance.getId(), "userTask_proposeSiae").getAssignee()).isEqualTo("cip@" + TestWorld.CANAL);
        desk.submit(instance.getId(), "userTask_proposeSiae", proposal(first, second));
        return instance;
    }

    ProcessInstance requested(String first, String second) {
        var instance = proposed(first, second);
        agree(instance);
        return instance;
    }

    ProcessInstance accepted(String first, String second) {
        var instance = requested(first, second);
        desk.submit(instance.getId(), "userTask_answerTransfer", answers("answer", "ACCEPTED"));
        return instance;
    }

    ProcessInstance moved() {
        var instance = accepted(TestWorld.JARDIN, null);
        desk.submit(instance.getId(), "userTask_signHostContract", signed(FIRST_DAY));
        assertThat(parcours.view(instance.getBusinessKey()).siae()).as("before the first day").isEqualTo(TestWorld.CANAL);
        time.fire("event_hostContractStarts", instance.getId());
        time.runPending(instance.getId());
        return instance;
    }

    void agree(ProcessInstance instance) {
        desk.submit(instance.getId(), "userTask_recordPersonAgreement", answers("answer", "AGREED", "means", "SIGNED",
                "domains", List.of("EMPLOI"), "emploi", "Cherche un poste en cuisine.", "logement", "Dossier en cours."));
        time.runPending(instance.getId());
    }

    void handOver(ProcessInstance instance) {
        desk.submit(instance.getId(), "userTask_handOverThread",
                answers("metOn", time.today(), "mustKnow", "Elle apprend vite et préfère travailler en binôme."));
    }

    void receive(ProcessInstance instance, String passportRead) {
        var check = answers("metPerson", "yes", "knowsWho", "yes", "passportRead", passportRead, "networkTold", "yes");
        if ("no".equals(passportRead)) {
            check.put("missing", "Relire le passeport ensemble.");
        }
        desk.submit(instance.getId(), "userTask_receiveThread", check);
    }

    static Map<String, Object> proposal(String first, String second) {
        var answers = answers("found", "yes", "first", first, "motive", "OTHER_TRADE", "plannedOn", FIRST_DAY,
                "explanation", "Elle souhaite apprendre le maraîchage.");
        if (second != null) {
            answers.put("second", second);
        }
        return answers;
    }

    static Map<String, Object> discovery(String kind, LocalDate from, LocalDate to) {
        return answers("held", "yes", "structure", TestWorld.JARDIN, "kind", kind, "purpose", "IMMERSION".equals(kind) ? "DISCOVER_TRADE" : null,
                "startsOn", from, "endsOn", to,
                "personFeedback", "L'équipe est accueillante.");
    }

    static Map<String, Object> contract(LocalDate start, String question) {
        return answers(question, "yes", "kind", "CDDI_CVG", "weeklyHours", 26, "startsOn", start,
                "endsOn", start.plusMonths(6).minusDays(1), "filRouge", "cip@" + TestWorld.JARDIN);
    }

    /** The same with the receipts of the passport, as the host sends it. */
    Map<String, Object> signed(LocalDate start) {
        var answers = contract(start, "signed");
        answers.putAll(answers("passportEdition", 1, "hostReceivedOn", time.today(), "hostMeans", "MAIL", "personReceivedOn", time.today(),
                "personMeans", "BY_HAND"));
        return answers;
    }

    static Map<String, Object> answers(Object... pairs) {
        var answers = new HashMap<String, Object>();
        for (var rank = 0; rank < pairs.length; rank += 2) {
            answers.put((String) pairs[rank], pairs[rank + 1]);
        }
        return answers;
    }
}
