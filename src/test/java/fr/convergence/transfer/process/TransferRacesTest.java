package fr.convergence.transfer.process;

import static fr.convergence.transfer.process.TransferSteps.FIRST_DAY;
import static fr.convergence.transfer.process.TransferSteps.answers;
import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.database.ProgrammeWork;
import fr.convergence.engine.web.Counter;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import fr.convergence.transfer.EditionView;
import fr.convergence.transfer.PassportService;
import fr.convergence.transfer.TargetStatus;
import fr.convergence.transfer.TargetView;
import fr.convergence.transfer.TransferService;
import fr.convergence.transfer.TransferStatus;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Two people act on one transfer at the same instant: one is heard, the other is told in French, nothing is half written. */
@ProductTest
class TransferRacesTest extends Counter {

    private static final String ANSWERED = "204";

    @Autowired
    private Desk desk;

    @Autowired
    private TimeMachine time;

    @Autowired
    private TransferService transfers;

    @Autowired
    private PassportService passports;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private ConsentRegister consents;

    @Autowired
    private ManagementService management;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ProcessEngine processEngine;

    private TransferSteps steps;

    @BeforeEach
    void holdTheClock() {
        BpmnAwareTests.init(processEngine);
        time.holdAt(ProcessTestBase.TODAY);
        steps = new TransferSteps(desk, time, parcours, publisher);
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @RepeatedTest(3)
    void keepsOneOfTwoAnswersOfTheHost() throws Exception {
        var instance = steps.requested(TestWorld.JARDIN, TestWorld.LIVRAISON);
        var task = desk.task(instance.getId(), "userTask_answerTransfer").getId();
        var direction = signedIn("direction@" + TestWorld.JARDIN);
        var cip = signedIn("cip@" + TestWorld.JARDIN);

        var heard = together(() -> said(direction.submit(task, answers("answer", "ACCEPTED"))),
                () -> said(cip.submit(task, answers("answer", "REFUSED", "refusal", "NO_HIRING", "explanation", "Aucun poste ne se libère."))));

        onlyOne(heard);
        assertThat(target(instance, TestWorld.JARDIN)).isEqualTo(heard.get(0).equals(ANSWERED) ? TargetStatus.ACCEPTED : TargetStatus.REFUSED);
    }

    @RepeatedTest(3)
    void turnsToTheNextOrHearsTheAnswerThatComesAtTheLastMinute() throws Exception {
        var instance = steps.requested(TestWorld.JARDIN, TestWorld.LIVRAISON);
        var task = desk.task(instance.getId(), "userTask_answerTransfer").getId();
        var direction = signedIn("direction@" + TestWorld.JARDIN);
        var expiry = management.createJobQuery().processInstanceId(instance.getId()).activityId("event_answerExpired").singleResult();
        time.holdAt(LocalDate.of(2026, 3, 16));

        var heard = together(() -> said(direction.submit(task, answers("answer", "ACCEPTED"))), () -> run(expiry.getId()));

        assertThat(heard).as("%s", heard).containsOnlyOnce(ANSWERED);
        var answered = heard.get(0).equals(ANSWERED);
        assertThat(target(instance, TestWorld.JARDIN)).isEqualTo(answered ? TargetStatus.ACCEPTED : TargetStatus.SILENT);
        time.runPending(instance.getId());
        assertThat(target(instance, TestWorld.LIVRAISON)).isEqualTo(answered ? TargetStatus.PLANNED : TargetStatus.ASKED);
        if (!answered) {
            isFrench(heard.get(0));
        }
    }

    @RepeatedTest(3)
    void hearsTheHostOrThePersonWhoTakesHerAgreementBack() throws Exception {
        var instance = steps.requested(TestWorld.JARDIN, null);
        var reference = instance.getBusinessKey();
        var task = desk.task(instance.getId(), "userTask_answerTransfer").getId();
        var direction = signedIn("direction@" + TestWorld.JARDIN);
        var thread = threadOf(reference);
        var filRouge = signedIn("cip@" + TestWorld.CANAL);

        var heard = together(() -> said(direction.submit(task, answers("answer", "ACCEPTED"))), () -> said(filRouge.submit(thread, withdrawal())));

        assertThat(heard).as("%s", heard).contains(ANSWERED);
        var withdrawn = consents.answer(reference, Domain.EMPLOI, Recipient.SIAE).filter(ConsentAnswer.WITHDRAWN::equals).isPresent();
        assertThat(withdrawn).isEqualTo(heard.get(1).equals(ANSWERED));
        heard.stream().filter(sentence -> !sentence.equals(ANSWERED)).forEach(TransferRacesTest::isFrench);
        if (withdrawn) {
            assertThat(passports.readable(reference).lines()).as("nothing of it is read any more").isEmpty();
        }
        var status = transfers.status(reference).orElseThrow();
        assertThat(status).isEqualTo(heard.get(0).equals(ANSWERED) ? TransferStatus.ACCEPTED : TransferStatus.WITH_PERSON);
    }

    @RepeatedTest(3)
    void signsOnTheEditionThatIsValidOrNotAtAll() throws Exception {
        var instance = steps.accepted(TestWorld.JARDIN, null);
        var reference = instance.getBusinessKey();
        var task = desk.task(instance.getId(), "userTask_signHostContract").getId();
        var direction = signedIn("direction@" + TestWorld.JARDIN);
        var thread = threadOf(reference);
        var filRouge = signedIn("cip@" + TestWorld.CANAL);
        var contract = texts(steps.signed(FIRST_DAY));

        var heard = together(() -> said(direction.submit(task, contract)), () -> said(filRouge.submit(thread, withdrawal())));

        assertThat(heard).as("%s", heard).contains(ANSWERED);
        heard.stream().filter(sentence -> !sentence.equals(ANSWERED)).forEach(TransferRacesTest::isFrench);
        var signed = heard.get(0).equals(ANSWERED);
        assertThat(transfers.status(reference)).contains(signed ? TransferStatus.SIGNED : TransferStatus.ACCEPTED);
        var editions = passports.editions(reference);
        assertThat(editions).hasSize(heard.get(1).equals(ANSWERED) ? 2 : 1);
        assertThat(editions.get(0).host() != null).as("received with the signature, or not at all").isEqualTo(signed);
        assertThat(editions.stream().skip(1)).extracting(EditionView::host).allMatch(Objects::isNull);
    }

    @RepeatedTest(3)
    void movesOnceWhenTwoNodesReachTheFirstDay() throws Exception {
        var instance = steps.accepted(TestWorld.JARDIN, null);
        desk.submit(instance.getId(), "userTask_signHostContract", steps.signed(FIRST_DAY));
        var job = management.createJobQuery().processInstanceId(instance.getId()).activityId("event_hostContractStarts").singleResult().getId();
        time.holdAt(FIRST_DAY);

        var heard = together(() -> run(job), () -> run(job));

        assertThat(heard).containsOnlyOnce(ANSWERED);
        time.runPending(instance.getId());
        assertThat(parcours.view(instance.getBusinessKey()).contracts()).extracting(ContractTerms::siae).containsExactly(TestWorld.CANAL, TestWorld.JARDIN);
    }

    private String run(String job) {
        try {
            management.executeJob(job);
            return ANSWERED;
        } catch (RuntimeException lost) {
            return "lost: " + lost.getMessage();
        }
    }

    /** The fil rouge's task in the structure of origin. */
    private String threadOf(String reference) {
        var accompaniment = desk.phase("accompaniment", reference).getId();
        time.runPending(accompaniment);
        var action = answers("label", "Préparer un rendez-vous", "owner", "FIL_ROUGE", "dueOn", "2026-05-04", "agreed", true);
        desk.submit(accompaniment, "userTask_buildPlan", answers("objectives", List.of(answers("axis", "EMPLOI", "label", "Cuisiner", "actions", List.of(action)))));
        time.runPending(accompaniment);
        return desk.task(accompaniment, "userTask_keepThread").getId();
    }

    private static Map<String, Object> withdrawal() {
        return answers("whatHappens", "CONSENT", "consentDomain", "EMPLOI", "consentRecipient", "SIAE", "consentMeans", "ORAL");
    }

    private TargetStatus target(ProcessInstance instance, String siae) {
        return transfers.view(instance.getBusinessKey()).targets().stream()
                .filter(target -> target.siae().equals(siae))
                .map(TargetView::status)
                .findFirst()
                .orElseThrow();
    }

    private static String said(HttpResponse<String> answer) {
        return answer.statusCode() == 204 ? ANSWERED : TasklistClient.json(answer).path("message").asText();
    }

    private static void onlyOne(List<String> heard) {
        assertThat(heard).as("%s", heard).containsOnlyOnce(ANSWERED);
        heard.stream().filter(sentence -> !sentence.equals(ANSWERED)).forEach(TransferRacesTest::isFrench);
    }

    private static void isFrench(String sentence) {
        assertThat(sentence).matches("(?s)[A-ZÀÉÊÎ«].{15,}[.?!»)]").doesNotContain("Exception", "ENGINE-", "Task_", "null");
    }

    private static Map<String, Object> texts(Map<String, Object> answers) {
        var texts = new HashMap<>(answers);
        texts.replaceAll((key, value) -> value instanceof LocalDate ? value.toString() : value);
        return texts;
    }

    private static List<String> together(Callable<String> first, Callable<String> second) throws Exception {
        var start = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2, work -> new Thread(ProgrammeWork.of(work)));
        try {
            var sent = Stream.of(first, second).map(call -> pool.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                return call.call();
            })).toList();
            return List.of(sent.get(0).get(2, TimeUnit.MINUTES), sent.get(1).get(2, TimeUnit.MINUTES));
        } finally {
            pool.shutdown();
        }
    }
}
