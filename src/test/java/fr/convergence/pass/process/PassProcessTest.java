package fr.convergence.pass.process;

import static fr.convergence.pass.process.ExtensionAnswers.contract;
import static fr.convergence.pass.process.ExtensionAnswers.declared;
import static fr.convergence.pass.process.ExtensionAnswers.report;
import static fr.convergence.pass.process.ExtensionAnswers.start;
import static fr.convergence.pass.process.ExtensionAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.commission.FileDecided;
import fr.convergence.document.DocumentKind;
import fr.convergence.document.DocumentService;
import fr.convergence.engine.rights.Profession;
import fr.convergence.notification.Letter;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.pass.DenialReason;
import fr.convergence.pass.ExtensionService;
import fr.convergence.pass.ExtensionStatus;
import fr.convergence.pass.Need;
import fr.convergence.pass.PassService;
import fr.convergence.renewal.Agreement;
import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.Proposal;
import fr.convergence.renewal.RenewalDecision;
import fr.convergence.renewal.RenewalService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.RenewalFixture;
import fr.convergence.testing.TestWorld;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

class PassProcessTest extends ProcessTestBase {

    private static final String DECLARE = "userTask_declareExtension";
    private static final String RECORD = "userTask_recordExtensionAnswer";
    private static final LocalDate PASS_END = LocalDate.of(2026, 9, 1);
    private static final LocalDate START = LocalDate.of(2024, 9, 2);
    private static final LocalDate YEAR_MORE = LocalDate.of(2027, 9, 1);

    @Autowired
    private PassService passes;

    @Autowired
    private ExtensionService extensions;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private RenewalService renewals;

    @Autowired
    private NoticeService notices;

    @Autowired
    private DocumentService documents;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Override
    protected String processKey() {
        return PassProcess.KEY;
    }

    @Test
    void prolongsThePassThatADecisionExceeds() {
        var instance = decided();
        var sheet = desk.read(desk.task(instance.getId(), DECLARE), "cip@" + TestWorld.CANAL);
        assertThat(sheet.get("sheet").toString()).contains("1er septembre 2026", "1er septembre 2027", "365", "Difficultés particulièrement importantes");
        assertThat(sheet.get("windowText").toString()).contains("1er septembre 2025", "15 octobre 2025");
        assertThat(sheet.get("lines").toString()).contains("Savoirs de base", "Contraintes personnelles et familiales");

        desk.submit(instance.getId(), DECLARE, declared());
        var next = contract(PASS_END.plusDays(2), PASS_END.plusMonths(6));
        assertThatThrownBy(() -> parcours.renew(instance.getBusinessKey(), next)).hasMessageContaining("Le PASS IAE finit le 1er septembre 2026");
        desk.submit(instance.getId(), RECORD, Map.of("answer", "GRANTED", "answeredOn", TODAY, "until", YEAR_MORE));

        assertThat(instance).isEnded().hasPassed("serviceTask_grantExtension", "endEvent_passExtended").hasNotPassed("serviceTask_notifyDenial");
        assertThat(passes.of(instance.getBusinessKey()).endsOn()).isEqualTo(YEAR_MORE);
        assertThat(passes.of(instance.getBusinessKey()).number()).matches("XXXXX[0-9]{7}");
        assertThat(parcours.view(instance.getBusinessKey()).passEnd()).isEqualTo(YEAR_MORE);
        assertThat(letters(instance)).contains("Votre PASS IAE est prolongé");
        parcours.renew(instance.getBusinessKey(), next);
        assertThat(parcours.view(instance.getBusinessKey()).term()).contains(PASS_END.plusMonths(6));
    }

    @Test
    void asksNothingWhenThePassGoesFarEnough() {
        var reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, START, PASS_END.minusMonths(3));
        ready(reference);
        decide(reference, PASS_END, DecisionReason.WITHIN_24_MONTHS);
        assertThat(desk.phase(processKey(), reference)).isNull();
    }

    @Test
    void refusesWhatThePlatformWouldRefuse() {
        var instance = decided();
        var id = instance.getId();
        assertThat(refusal(id, DECLARE, with(declared(), "until", YEAR_MORE.plusDays(1)))).contains("trop longue", "1er septembre 2027");
        assertThat(refusal(id, DECLARE, with(declared(), "until", PASS_END))).contains("dure au moins un jour");
        assertThat(refusal(id, DECLARE, with(declared(), "reason", "SENIOR"))).contains("50 ans révolus");
        assertThat(refusal(id, DECLARE, with(declared(), "declaredOn", TODAY.plusDays(1)))).contains("dans l'avenir");
        assertThat(refusal(id, DECLARE, with(declared(), "passNumber", "XXXX1234567"))).contains("cinq caractères puis sept chiffres");
        var nobody = declared();
        nobody.remove("prescriber");
        assertThat(refusal(id, DECLARE, nobody)).contains("prescripteur habilité");
        var half = with(declared(), "withReport", "yes");
        half.put("lines", report().subList(0, 13));
        assertThat(refusal(id, DECLARE, half)).contains("quatorze lignes");
        assertThat(refusal(id, DECLARE, with(with(declared(), "interview", "yes"), "email", "cip@chantier.invalid"))).contains("un courriel et un téléphone");
    }

    @Test
    void keepsTheReportThatGoesWithTheRequest() {
        var instance = decided();
        var withReport = with(declared(), "withReport", "yes");
        withReport.put("lines", report());
        desk.submit(instance.getId(), DECLARE, withReport);
        assertThat(extensions.pending(instance.getBusinessKey()).report()).hasSize(Need.values().length);
        assertThat(extensions.pending(instance.getBusinessKey()).status()).isEqualTo(ExtensionStatus.PENDING);
        assertThat(documents.of(instance.getBusinessKey())).filteredOn(document -> document.kind() == DocumentKind.SHEET).singleElement()
                .satisfies(sheet -> assertThat(documents.file(sheet.id()).bytes()).isNotEmpty());
    }

    @Test
    void remindsThePrescriberThreeTimesThenAlertsUntilAnAnswerComes() {
        var instance = decided();
        desk.submit(instance.getId(), DECLARE, declared());
        time.travelTo(TODAY.plusDays(9), instance.getId());
        assertThat(mails(instance, "passRemindPrescriber")).isZero();
        time.travelTo(TODAY.plusDays(10), instance.getId());
        assertThat(mails(instance, "passRemindPrescriber")).isEqualTo(1);
        desk.submit(instance.getId(), RECORD, Map.of("answer", "NOT_YET"));
        time.travelTo(TODAY.plusDays(30), instance.getId());
        assertThat(mails(instance, "passRemindPrescriber")).isEqualTo(3);
        assertThat(instance).hasNotPassed("serviceTask_escalateExtensionAnswer").isWaitingAt(RECORD);
        time.travelTo(TODAY.plusDays(36), instance.getId());
        assertThat(mails(instance, "passAnswerLate")).as("direction and coordination").isEqualTo(2);
        time.travelTo(TODAY.plusDays(50), instance.getId());
        assertThat(mails(instance, "passAnswerLate")).isGreaterThan(2);
        assertThat(mails(instance, "passRemindPrescriber")).isEqualTo(3);
        var shown = desk.read(desk.task(instance.getId(), RECORD), "cip@" + TestWorld.CANAL);
        assertThat(shown.get("reminderText").toString()).contains("2 mars 2026", "n° XXXXX").doesNotContain("Prénom");
    }

    @Test
    void tellsThePersonOfARefusalInPlainWords() {
        var instance = decided();
        desk.submit(instance.getId(), DECLARE, declared());
        var denial = with(new HashMap<>(), "answer", "DENIED");
        denial.putAll(Map.of("answeredOn", TODAY, "denialReason", DenialReason.IAE, "explanation", "Le projet demande un autre accompagnement."));
        assertThat(refusal(instance.getId(), RECORD, denial)).contains("notification écrite");
        denial.put("noticedOn", TODAY);
        assertThat(refusal(instance.getId(), RECORD, denial)).contains("l'action que le prescripteur propose");
        denial.put("proposed", "SOCIAL_PARTNER");
        desk.submit(instance.getId(), RECORD, denial);
        time.runPending(instance.getId());

        assertThat(instance).isEnded().hasPassed("endEvent_extensionDenied").hasNotPassed("serviceTask_grantExtension");
        assertThat(passes.of(instance.getBusinessKey()).endsOn()).isEqualTo(PASS_END);
        assertThat(letters(instance)).contains("La réponse à la demande de prolongation de votre PASS IAE");
        assertThat(mails(instance, "passDenied")).as("fil rouge and direction").isEqualTo(2);
    }

    @Test
    void refusesAnAnswerThatGivesMoreThanWasAsked() {
        var instance = decided();
        desk.submit(instance.getId(), DECLARE, declared());
        assertThat(refusal(instance.getId(), RECORD, Map.of("answer", "GRANTED", "answeredOn", TODAY, "until", YEAR_MORE.plusDays(1))))
                .contains("365 jours");
        assertThat(refusal(instance.getId(), RECORD, Map.of("answer", "GRANTED", "answeredOn", TODAY.plusDays(1), "until", YEAR_MORE)))
                .contains("corrigez le jour");
        assertThat(refusal(instance.getId(), RECORD, Map.of("answer", "GRANTED", "answeredOn", TODAY, "until", PASS_END)))
                .contains("va déjà jusqu'au");
    }

    @Test
    void prolongsAtOnceForTheEndOfATraining() {
        var instance = asked(parcours(START), "COMPLETE_TRAINING");
        var training = new HashMap<>(declared());
        training.keySet().removeAll(List.of("prescriber", "organisation"));
        training.putAll(Map.of("reason", "COMPLETE_TRAINING", "until", PASS_END.plusDays(91), "trainingEndsOn", PASS_END.plusDays(90)));
        assertThat(refusal(instance.getId(), DECLARE, training)).contains("au-delà de la formation");
        training.put("until", PASS_END.plusDays(90));
        desk.submit(instance.getId(), DECLARE, training);

        assertThat(instance).isEnded().hasPassed("serviceTask_extendAtOnce", "endEvent_passExtendedAtOnce").hasNotPassed(RECORD);
        assertThat(passes.of(instance.getBusinessKey()).endsOn()).isEqualTo(PASS_END.plusDays(90));
    }

    @Test
    void waitsForTheWindowThenCallsPeople() {
        var instance = asked(parcours(TODAY.minusMonths(6)), "RQTH");
        assertThat(instance).isWaitingAt("event_windowOpens").hasNotPassed(DECLARE);
        var opens = TODAY.minusMonths(6).plusMonths(24).minusDays(1).minusMonths(12);
        time.travelTo(opens.minusDays(1), instance.getId());
        assertThat(instance).hasNotPassed(DECLARE);
        time.travelTo(opens, instance.getId());
        assertThat(instance).isWaitingAt(DECLARE);
        time.travelTo(opens.plusDays(21), instance.getId());
        assertThat(instance).hasPassed("endEvent_declarationReminded", "endEvent_declarationEscalated").isWaitingAt(DECLARE);
        assertThat(mails(instance, "passDeclarationExpected")).isEqualTo(1);

        desk.submit(instance.getId(), DECLARE, Map.of("outcome", "GIVEN_UP", "because", "La personne a trouvé un emploi durable."));
        assertThat(instance).isEnded().hasPassed("endEvent_extensionGivenUp");
        assertThat(extensions.history(instance.getBusinessKey())).extracting("status").containsExactly(ExtensionStatus.WITHDRAWN);
    }

    @Test
    void asksOnlyOnceAndOnlyForItsOwnStructure() {
        var reference = parcours(START);
        asked(reference, "RQTH");
        assertThatThrownBy(() -> asked(reference, "RQTH")).hasMessageContaining("déjà demandée");
        assertThatThrownBy(() -> desk.start(processKey(), Profession.CIP, TestWorld.JARDIN, start(reference, "RQTH")))
                .hasMessageContaining("Aucun parcours de votre structure");
        assertThatThrownBy(() -> asked("CVG-2000-99999", "RQTH")).hasMessageContaining("Aucun parcours de votre structure");
    }

    @Test
    void refusesWhileThePassIsSuspended() {
        var instance = decided();
        parcours.breakContract(instance.getBusinessKey(), TODAY.minusDays(1), ContractEnd.BROKEN_BY_PERSON);
        var end = passes.of(instance.getBusinessKey()).endsOn();
        assertThat(refusal(instance.getId(), DECLARE, with(declared(), "until", end.plusDays(30)))).contains("suspendu");
    }

    @Test
    void endsWithTheParcoursOrTheHire() {
        var closed = decided();
        parcours.close(closed.getBusinessKey(), ParcoursStatus.EXITED);
        assertThat(closed).isEnded().hasPassed("endEvent_extensionWithdrawn");

        var hired = decided();
        desk.submit(hired.getId(), DECLARE, declared());
        parcours.startFollowup(hired.getBusinessKey(), TODAY);
        assertThat(hired).isEnded().hasPassed("endEvent_extensionWithdrawn");
        assertThat(extensions.open(hired.getBusinessKey())).isEmpty();
    }

    @Test
    void followsThePersonToHerNewStructure() {
        var instance = decided();
        parcours.moveTo(instance.getBusinessKey(),
                new ContractTerms(TestWorld.JARDIN, ContractKind.CDDI, BigDecimal.valueOf(26), TODAY.plusDays(1), PASS_END), "cip@" + TestWorld.JARDIN);

        assertThat(instance).isEnded().hasPassed("endEvent_extensionWithdrawn");
        var next = desk.phase(processKey(), instance.getBusinessKey());
        time.runPending(next.getId());
        assertThat(desk.task(next.getId(), DECLARE).getTenantId()).isEqualTo(TestWorld.JARDIN);
        assertThat(extensions.pending(instance.getBusinessKey()).siae()).isEqualTo(TestWorld.JARDIN);
    }

    @Test
    void notesASuspensionByHand() {
        var reference = parcours(START);
        var suspension = new HashMap<String, Object>(Map.of("parcoursReference", reference, "subject", "SUSPENSION", "suspensionReason",
                "CONTRACT_SUSPENDED", "suspendedFrom", TODAY.plusDays(1)));
        assertThatThrownBy(() -> desk.start(processKey(), Profession.CIP, TestWorld.CANAL, suspension)).hasMessageContaining("dans l'avenir");
        suspension.put("suspendedFrom", TODAY.minusDays(15));
        suspension.put("suspendedUntil", TODAY.plusDays(15));
        var instance = desk.start(processKey(), Profession.CIP, TestWorld.CANAL, suspension);

        assertThat(instance).isEnded().hasPassed("endEvent_passUpdated").hasNotPassed("serviceTask_planDeclaration");
        assertThat(passes.of(reference).endsOn()).isEqualTo(PASS_END.plusDays(30));
    }

    private ProcessInstance decided() {
        var reference = parcours(START);
        ready(reference);
        decide(reference, YEAR_MORE, DecisionReason.PARTICULAR_DIFFICULTIES);
        var instance = desk.phase(processKey(), reference);
        time.runPending(instance.getId());
        return instance;
    }

    private ProcessInstance asked(String reference, String reason) {
        var instance = desk.start(processKey(), Profession.CIP, TestWorld.CANAL, start(reference, reason));
        time.runPending(instance.getId());
        return instance;
    }

    private String parcours(LocalDate start) {
        return new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, start, start.plusMonths(24).minusDays(1));
    }

    private void ready(String reference) {
        new RenewalFixture(renewals).instructed(reference);
        renewals.propose(reference, new Proposal(Outcome.TRANSFER, null, null, null, false, "Une autre structure.", "fixture.cip", TODAY),
                Agreement.SEEN_AND_ACCEPTED, null, null);
        renewals.submit(reference);
    }

    private void decide(String reference, LocalDate until, DecisionReason reason) {
        events.publishEvent(new FileDecided(reference, TestWorld.CANAL, new RenewalDecision(UUID.randomUUID(), "COM-2026-900", Outcome.RENEWED, until, reason, null,
                "Expliqué de vive voix à la personne.", "direction@" + TestWorld.CANAL, TODAY)));
    }

    private List<String> letters(ProcessInstance instance) {
        return notices.letters(instance.getBusinessKey()).stream().map(Letter::title).toList();
    }

    private int mails(ProcessInstance instance, String code) {
        return jdbc.queryForObject("select count(*) from outbox where reference = ? and code = ?", Integer.class, instance.getBusinessKey(), code);
    }
}
