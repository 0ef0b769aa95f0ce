package fr.convergence.datarights.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Proof;
import fr.convergence.consent.Recipient;
import fr.convergence.consent.Sharing;
import fr.convergence.datarights.DataRequestService;
import fr.convergence.datarights.LimitationService;
import fr.convergence.datarights.ProofService;
import fr.convergence.document.DocumentService;
import fr.convergence.encryption.SealedColumn;
import fr.convergence.encryption.Vault;
import fr.convergence.engine.rights.Profession;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.retention.ErasureRunner;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.TestWorld;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class DatarightsProcessTest extends ProcessTestBase {

    private static final String EXAMINE = "userTask_examineRequest";
    private static final String DECIDE = "userTask_decideRequest";
    private static final String EXECUTE = "userTask_executeRequest";
    private static final String ANSWER = "userTask_answerRequest";
    private static final String LIFT = "userTask_liftLimitation";

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private DataRequestService requests;

    @Autowired
    private LimitationService limitations;

    @Autowired
    private ConsentRegister consents;

    @Autowired
    private DocumentService documents;

    @Autowired
    private ErasureRunner erasures;

    @Autowired
    private ProofService proofs;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Vault vault;

    private String reference;

    @Override
    protected String processKey() {
        return DatarightsProcess.KEY;
    }

    @BeforeEach
    void somebodyIsKnown() {
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));
    }

    @Test
    void givesAccessWithinTheMonth() {
        var request = received("ACCESS");
        assertThat(requests.view(number(request)).dueOn()).isEqualTo(LocalDate.of(2026, 3, 27));
        decided(request, "GRANTED");
        desk.submit(request.getId(), EXECUTE, Map.of("kind", "ACCESS", "confirmed", true));
        answered(request);
        assertThat(request).isEnded().hasPassed("endEvent_requestAnswered").hasNotPassed(LIFT, "serviceTask_requestErasure");
        assertThat(jdbc.queryForObject("select pack_sha256 from data_request where number = ?", String.class, number(request))).hasSize(64);
        assertThat(read("dossier-acces")).isPositive();
    }

    @Test
    void takesTwoMonthsMoreWithAReasonAndALetter() {
        var request = received("ACCESS");
        desk.submit(request.getId(), EXAMINE, Map.of("identity", "PAPER", "extension", "COMPLEX"));
        time.runPending(request.getId());
        assertThat(request).hasPassed("serviceTask_noticeExtension").isWaitingAt(DECIDE);
        assertThat(requests.view(number(request)).dueOn()).isEqualTo(LocalDate.of(2026, 5, 27));
        assertThat(letters(request)).contains("27 mai 2026").contains("CNIL");
    }

    @Test
    void extendsNothingAfterTheFirstMonth() {
        var request = received("ACCESS");
        time.holdAt(LocalDate.of(2026, 3, 28));
        assertThat(refusal(request.getId(), EXAMINE, Map.of("identity", "PAPER", "extension", "MANY"))).contains("premier mois est passé");
    }

    @Test
    void refusesWithAGroundOfTheTableAndTheWaysOfAppeal() {
        var request = received("ERASURE");
        desk.submit(request.getId(), EXAMINE, Map.of("identity", "KNOWN", "extension", "NONE"));
        var shown = desk.read(desk.task(request.getId(), DECIDE), TestWorld.account(Profession.DPO, TestWorld.CANAL));
        assertThat(shown.get("erasureText").toString()).contains("contrat est en cours");
        assertThat(refusal(request.getId(), DECIDE, Map.of("decision", "REFUSED", "ground", "ACCURATE", "explanation", "Nous gardons ces informations.")))
                .contains("dans la liste");
        assertThat(refusal(request.getId(), DECIDE, Map.of("decision", "REFUSED", "ground", "NECESSARY"))).contains("Expliquez");
        desk.submit(request.getId(), DECIDE, Map.of("decision", "REFUSED", "ground", "NECESSARY", "explanation", "Votre contrat court jusqu'au 31 août."));
        answered(request);
        assertThat(request).isEnded().hasNotPassed(EXECUTE);
        assertThat(letters(request)).contains("Votre contrat court", "article 17", "www.cnil.fr").doesNotContain(reference);
    }

    @Test
    void grantsNothingToSomebodyWhoIsNotKnownForSure() {
        var request = received("ACCESS");
        desk.submit(request.getId(), EXAMINE, Map.of("identity", "NOT_YET", "extension", "NONE"));
        assertThat(refusal(request.getId(), DECIDE, Map.of("decision", "GRANTED"))).contains("identité");
    }

    @Test
    void correctsAndKeepsWhatWasThere() {
        var before = parcours.view(reference).person();
        var request = received("RECTIFICATION");
        decided(request, "GRANTED");
        assertThat(refusal(request.getId(), EXECUTE, Map.of("kind", "RECTIFICATION", "confirmed", true))).contains("Choisissez");
        assertThat(refusal(request.getId(), EXECUTE, Map.of("kind", "RECTIFICATION", "confirmed", true, "field", "BIRTH_DATE", "newValue", "31/02/1988")))
                .contains("comme 17/05/1988");
        desk.submit(request.getId(), EXECUTE, Map.of("kind", "RECTIFICATION", "confirmed", true, "field", "FIRST_NAME", "newValue", "Rectifiée"));
        assertThat(parcours.view(reference).person().firstName()).isEqualTo("Rectifiée");
        var kept = jdbc.queryForMap("select before, after from data_rectification where reference = ?", reference);
        assertThat(kept.toString()).doesNotContain(before.firstName(), "Rectifiée");
        assertThat(plain("data_rectification", "before", kept.get("before"))).isEqualTo(before.firstName());
        assertThat(plain("data_rectification", "after", kept.get("after"))).isEqualTo("Rectifiée");
        assertThat(changed()).as("told to the register").anyMatch(row -> row.startsWith("DataRectification/")).noneMatch(row -> row.contains("Rectifiée"));
    }

    /** Her referral keeps who she is, too: what a statement corrects there is told like the rest. */
    @Test
    void tellsTheRegisterThatHerReferralWasCorrected() {
        var referral = desk.start("intake", Profession.ACCUEIL, TestWorld.CANAL, Map.of("orienteurKind", "MARAUDE", "firstName", "Fictive", "lastName", "Personne",
                "birthDate", "1981-04-05", "sleepsAt", "STREET", "wish", "Travailler.")).getBusinessKey();
        jdbc.update("update referral set person_id = (select person_id from parcours where reference = ?) where reference = ?", reference, referral);
        var request = received("RECTIFICATION");
        decided(request, "GRANTED");
        desk.submit(request.getId(), EXECUTE, Map.of("kind", "RECTIFICATION", "confirmed", true, "field", "LAST_NAME", "newValue", "Corrigée"));
        assertThat(jdbc.queryForObject("select last_name from referral where reference = ?", String.class, referral)).isEqualTo("Corrigée");
        assertThat(changed()).anyMatch(row -> row.startsWith("Referral/" + referral)).noneMatch(row -> row.contains("Corrigée"));
    }

    /** Rows and fields that the register says have changed in her file. */
    private List<String> changed() {
        return jdbc.queryForList("select element || ' ' || changes from register_entry where reference = ? and kind = 'CHANGE'", String.class, reference);
    }

    @Test
    void takesABirthDateAsFrenchPeopleWriteIt() {
        var request = received("RECTIFICATION");
        decided(request, "GRANTED");
        desk.submit(request.getId(), EXECUTE, Map.of("kind", "RECTIFICATION", "confirmed", true, "field", "BIRTH_DATE", "newValue", "7/5/1988"));
        assertThat(parcours.view(reference).person().birthDate()).isEqualTo("1988-05-07");
    }

    @Test
    void freezesTheFileUntilTheDpoLiftsIt() {
        consents.record(reference, Domain.LOGEMENT, Recipient.PARTNERS, ConsentAnswer.GIVEN, ConsentMeans.ORAL, "cip@" + TestWorld.CANAL);
        var request = received("LIMITATION");
        decided(request, "GRANTED");
        desk.submit(request.getId(), EXECUTE, Map.of("kind", "LIMITATION", "confirmed", true));
        assertThat(limitations.isFrozen(reference)).isTrue();
        assertThat(changed()).filteredOn(row -> row.startsWith("DataLimitation/")).hasSize(1);
        assertThat(consents.allows(reference, Domain.LOGEMENT, Recipient.PARTNERS)).as("nothing is shared").isFalse();
        var hold = Map.<String, Object>of("parcoursReference", reference, "reason", "LITIGATION", "explanation", "Procédure en cours.", "reviewOn", LocalDate.of(2026, 6, 1));
        assertThat(desk.start("retention", Profession.DPO, TestWorld.CANAL, hold)).as("what protects the file goes on").isNotEnded();
        assertThatThrownBy(() -> desk.start("pass", Profession.CIP, TestWorld.CANAL,
                Map.of("parcoursReference", reference, "subject", "EXTENSION", "reason", "PARTICULAR_DIFFICULTIES"))).hasMessageContaining("gelé");
        var accompaniment = desk.phase("accompaniment", reference);
        time.runPending(accompaniment.getId());
        assertThat(accompaniment).as("what runs goes on").isNotEnded();
        answered(request);
        assertThat(request).isWaitingAt(LIFT);
        assertThat(refusal(request.getId(), LIFT, Map.of("toldOn", TODAY.plusYears(1), "why", "Exactitude vérifiée."))).contains("prévenue avant");
        desk.submit(request.getId(), LIFT, Map.of("toldOn", time.today(), "why", "Exactitude vérifiée avec la personne."));
        assertThat(request).isEnded().hasPassed("endEvent_limitationLifted");
        assertThat(changed()).filteredOn(row -> row.startsWith("DataLimitation/")).hasSize(2);
        assertThat(consents.allows(reference, Domain.LOGEMENT, Recipient.PARTNERS)).isTrue();
    }

    @Test
    void takesBackTheAgreementsSheObjectsTo() {
        consents.record(reference, Domain.LOGEMENT, Recipient.PARTNERS, ConsentAnswer.GIVEN, ConsentMeans.ORAL, "cip@" + TestWorld.CANAL);
        consents.record(reference, Domain.EMPLOI, Recipient.PARTNERS, ConsentAnswer.GIVEN, ConsentMeans.ORAL, "cip@" + TestWorld.CANAL);
        var request = received("OBJECTION");
        decided(request, "GRANTED");
        desk.submit(request.getId(), EXECUTE, Map.of("kind", "OBJECTION", "confirmed", true, "domain", "LOGEMENT", "recipient", "ALL"));
        assertThat(consents.answer(reference, Domain.LOGEMENT, Recipient.PARTNERS)).contains(ConsentAnswer.WITHDRAWN);
        assertThat(consents.answer(reference, Domain.LOGEMENT, Recipient.EMPLOYER)).as("recorded before anybody asks").contains(ConsentAnswer.WITHDRAWN);
        assertThat(consents.answer(reference, Domain.EMPLOI, Recipient.PARTNERS)).contains(ConsentAnswer.GIVEN);
    }

    @Test
    void objectsAgainToAnAgreementGivenByNameSince() {
        consents.record(reference, Domain.LOGEMENT, Recipient.SIAE, ConsentAnswer.WITHDRAWN, ConsentMeans.ORAL, "cip@" + TestWorld.CANAL);
        var garden = Sharing.with(Domain.LOGEMENT, Recipient.SIAE, TestWorld.JARDIN);
        consents.record(reference, garden, ConsentAnswer.GIVEN, Proof.by(ConsentMeans.ORAL), "cip@" + TestWorld.CANAL);
        assertThat(consents.allows(reference, garden)).isTrue();
        var request = received("OBJECTION");
        decided(request, "GRANTED");
        desk.submit(request.getId(), EXECUTE, Map.of("kind", "OBJECTION", "confirmed", true, "domain", "LOGEMENT", "recipient", "SIAE"));
        assertThat(consents.allows(reference, garden)).isFalse();
    }

    @Test
    void erasesWhatMayBeErasedAndKeepsTheProofAlone() {
        parcours.breakContract(reference, TODAY, ContractEnd.BROKEN_BY_PERSON);
        var request = received("ERASURE");
        var number = number(request);
        decided(request, "GRANTED");
        desk.submit(request.getId(), EXECUTE, Map.of("kind", "ERASURE", "confirmed", true));
        time.runPending(request.getId());
        assertThat(request).isWaitingAt("event_erasureDone");
        assertThat(erasures.run()).isZero();
        assertThat(parcours.views(List.of(reference))).isEmpty();
        answered(request);
        assertThat(request).isEnded().hasPassed("event_erasureDone", "endEvent_requestAnswered");
        var proof = requests.view(number);
        assertThat(proof.reference()).isNull();
        assertThat(proof.isAnswered()).isTrue();
        assertThat(letters(request)).contains("effacées").doesNotContain(reference);
        time.holdAt(TODAY.plusMonths(60));
        assertThat(proofs.forgetOld()).isZero();
        time.holdAt(TODAY.plusMonths(60).plusDays(1));
        assertThat(proofs.forgetOld()).isPositive();
        assertThatThrownBy(() -> requests.view(number)).hasMessageContaining("n'existe plus");
        assertThat(letters(request)).isEmpty();
    }

    @Test
    void erasesNothingWhileAContractRuns() {
        var request = received("ERASURE");
        decided(request, "GRANTED");
        assertThat(refusal(request.getId(), EXECUTE, Map.of("kind", "ERASURE", "confirmed", true))).contains("contrat est en cours");
    }

    @Test
    void remindsTheDpoBeforeTheTermAndTheManagementWhenItIsNear() {
        var request = received("ACCESS");
        time.travelTo(LocalDate.of(2026, 3, 18), request.getId());
        assertThat(mails(request, "datarightsTermNear")).isEqualTo(1);
        time.travelTo(LocalDate.of(2026, 3, 25), request.getId());
        assertThat(mails(request, "datarightsTermNear")).isEqualTo(3);
        time.travelTo(LocalDate.of(2026, 4, 20), request.getId());
        assertThat(mails(request, "datarightsTermLate")).isEqualTo(2);
        assertThat(request).hasPassed("endEvent_callsDone").isWaitingAt(EXAMINE);
    }

    @Test
    void isStartedForAFileOfTheStructureAlone() {
        assertThatThrownBy(() -> start(Profession.ACCUEIL, TestWorld.JARDIN, "ACCESS", LocalDate.of(2026, 2, 27))).hasMessageContaining("vérifiez-la");
        assertThatThrownBy(() -> start(Profession.ACCUEIL, TestWorld.CANAL, "ACCESS", TODAY.plusDays(1))).hasMessageContaining("après aujourd'hui");
        assertThat(start(Profession.ACCUEIL, TestWorld.CANAL, "ACCESS", LocalDate.of(2026, 2, 27))).isWaitingAt(EXAMINE);
        assertThat(start(Profession.CIP, TestWorld.CANAL, "ACCESS", LocalDate.of(2026, 1, 31)).getBusinessKey())
                .satisfies(number -> assertThat(requests.view(number).dueOn()).as("the last day of February").isEqualTo(LocalDate.of(2026, 2, 28)));
    }

    private ProcessInstance received(String kind) {
        return start(Profession.ACCUEIL, TestWorld.CANAL, kind, LocalDate.of(2026, 2, 27));
    }

    private ProcessInstance start(Profession who, String siae, String kind, LocalDate receivedOn) {
        return desk.start(DatarightsProcess.KEY, who, siae, new HashMap<>(Map.of("parcoursReference", reference, "kind", kind, "receivedOn", receivedOn,
                "identity", "KNOWN", "wish", "Je veux savoir ce que vous gardez.")));
    }

    private void decided(ProcessInstance request, String decision) {
        desk.submit(request.getId(), EXAMINE, Map.of("identity", "PAPER", "extension", "NONE", "findings", "Rien de particulier."));
        desk.submit(request.getId(), DECIDE, Map.of("decision", decision));
    }

    private void answered(ProcessInstance request) {
        time.runPending(request.getId());
        desk.submit(request.getId(), ANSWER, Map.of("answeredOn", time.today(), "means", "HAND"));
    }

    private static String number(ProcessInstance request) {
        return request.getBusinessKey();
    }

    private String letters(ProcessInstance request) {
        return jdbc.queryForList("select content from document where about = ?", String.class, number(request)).stream()
                .map(content -> plain("document", "content", content)).collect(Collectors.joining("\n"));
    }

    private String plain(String table, String column, Object stored) {
        return vault.open(new SealedColumn(table, column), (String) stored);
    }

    private long mails(ProcessInstance request, String code) {
        return jdbc.queryForObject("select count(*) from outbox where reference = ? and code = ?", Long.class, number(request), code);
    }

    private long read(String page) {
        return jdbc.queryForObject("select count(*) from access_log where reference = ? and element = ?", Long.class, reference, page);
    }
}
