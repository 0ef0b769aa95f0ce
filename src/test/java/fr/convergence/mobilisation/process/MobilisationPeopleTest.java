package fr.convergence.mobilisation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.consent.ConsentRegister;
import fr.convergence.database.ProgrammeWork;
import fr.convergence.engine.rights.Profession;
import fr.convergence.mobilisation.AnswerEffect;
import fr.convergence.mobilisation.MobilisationService;
import fr.convergence.mobilisation.PartnerAnswer;
import fr.convergence.mobilisation.RefusalMotive;
import fr.convergence.mobilisation.RequestStatus;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may express a need, who reads what of it, and what leaves the house. */
@ProductTest
class MobilisationPeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String SENSITIVE = "Opérateur Santé 1";

    @Autowired
    private Desk desk;

    @Autowired
    private TimeMachine time;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private ConsentRegister consents;

    @Autowired
    private MobilisationService mobilisations;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private MobilisationDesk needs;

    @BeforeEach
    void sitDown() {
        time.holdAt(TODAY);
        needs = new MobilisationDesk(desk, time, parcours, consents, mobilisations, events, transaction);
    }

    @AfterEach
    void leave() {
        time.release();
    }

    @Test
    void colleaguesWhoAccompanyThePersonExpressANeed() {
        var reference = needs.openParcours();
        for (var who : List.of(Profession.CIP, Profession.REFERENT_SANTE, Profession.EDUCATEUR)) {
            var instance = start(who, TestWorld.CANAL, reference);
            assertThat(instance.getBusinessKey()).isEqualTo(reference);
        }
        assertThat(mobilisations.of(reference)).as("several needs at a time").hasSize(3);
    }

    @Test
    void othersDoNot() {
        var reference = needs.openParcours();
        assertThatThrownBy(() -> start(Profession.CIP, TestWorld.JARDIN, reference)).hasMessageContaining("Aucun parcours de votre structure");
        assertThatThrownBy(() -> start(Profession.CIP, TestWorld.CANAL, "CVG-1999-00001")).hasMessageContaining("Aucun parcours de votre structure");
        assertThatThrownBy(() -> start(Profession.ENCADRANT, TestWorld.CANAL, reference)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> mobilisations.checkMayExpress(reference, "encadrant@aci-canal", TestWorld.CANAL))
                .hasMessageContaining("Seuls les CIP, les référents et les éducateurs");
        parcours.close(reference, ParcoursStatus.EXITED);
        assertThatThrownBy(() -> start(Profession.CIP, TestWorld.CANAL, reference)).hasMessageContaining("est clos");
        assertThat(mobilisations.of(reference)).isEmpty();
    }

    private ProcessInstance start(Profession who, String siae, String reference) {
        return desk.start(MobilisationProcess.KEY, who, siae, new HashMap<>(Map.of(
                "reference", reference, "domain", "LOGEMENT", "description", "Une chambre au calme pour dormir.")));
    }

    @Test
    void theNeedGoesToTheReferentOfItsDomainElseToTheFilRouge() {
        var reference = needs.openParcours();
        assertThat(desk.task(needs.expressed(reference, Domain.LOGEMENT).getId(), "userTask_qualifyNeed").getAssignee())
                .isEqualTo("referent-logement@aci-canal");
        var other = needs.openParcours();
        var health = needs.expressed(other, Domain.SANTE);
        assertThat(desk.task(health.getId(), "userTask_qualifyNeed").getAssignee()).isEqualTo("cip@aci-canal");

        parcours.appoint(other, Map.of(ReferentRole.SANTE, "referent-sante@aci-canal"));
        needs.qualify(health, "SOON");
        needs.triage(health, "DIRECT");
        assertThat(desk.task(health.getId(), "userTask_contactDirectly").getAssignee()).as("appointed meanwhile").isEqualTo("referent-sante@aci-canal");
    }

    @Test
    void aNameThatRevealsSomethingStaysWithThoseOfTheTheme() {
        var instance = needs.qualified(Domain.SANTE, "SOON");
        needs.triage(instance, "MOBILISE");
        var choice = desk.read(desk.task(instance.getId(), "userTask_chooseOperator"), "partenariat-sante@aci-canal");
        assertThat(choice.get("operators").toString()).contains(SENSITIVE);
        needs.choose(instance, "sante-1");

        var asked = desk.read(desk.task(instance.getId(), "userTask_askConsent"), "cip@aci-canal");
        assertThat(asked.get("operatorText")).as("the fil rouge is not of the theme").isEqualTo("un opérateur du réseau");
        assertThat(asked.values().toString()).doesNotContain(SENSITIVE);
        desk.submit(instance.getId(), "userTask_askConsent", Map.of("outcome", "GIVEN", "means", "SIGNED"));
        time.runPending(instance.getId());
        var reported = desk.read(desk.task(instance.getId(), "userTask_reportAnswer"), "partenariat-sante@aci-canal");
        assertThat(reported.get("operatorText")).isEqualTo(SENSITIVE);
        assertThat(mobilisations.of(instance.getBusinessKey()).toString()).doesNotContain(SENSITIVE);
    }

    @Test
    void theEngineKnowsCodesAndDatesOnly() {
        var instance = needs.solicited(Domain.LOGEMENT, "SOON", "logement-1");
        needs.accepted(instance, TODAY);
        var values = history.createHistoricVariableInstanceQuery().processInstanceId(instance.getId()).list().stream()
                .map(variable -> variable.getName() + "=" + variable.getValue())
                .toList();
        assertThat(values).isNotEmpty().noneMatch(value -> value.contains("LOGEMENT") || value.contains("logement-1") || value.contains("MOB-"));
        assertThat(history.createHistoricTaskInstanceQuery().processInstanceId(instance.getId()).list())
                .extracting("name")
                .doesNotContainNull()
                .noneMatch(name -> name.toString().toLowerCase().contains("logement"));
    }

    @Test
    void operatorsReceiveANumberAndNothingElse() {
        var instance = needs.solicited(Domain.SANTE, "SOON", "sante-1");
        var number = needs.number(instance);
        needs.withdraw(instance.getBusinessKey(), Domain.SANTE);

        assertThat(number).matches("MOB-2026-\\d{5}");
        var mails = database.queryForList("select code, recipient, subject, body from outbox where reference = ? order by written_at, code", number);
        assertThat(mails).extracting(mail -> mail.get("code")).containsExactlyInAnyOrder("partnerRequest", "partnerRequestWithdrawn");
        assertThat(mails).allSatisfy(mail -> {
            assertThat(mail.get("recipient")).isEqualTo("sante-1@partenaire.invalid");
            assertThat(mail.values().toString()).doesNotContain("CVG-").doesNotContainIgnoringCase("accord").doesNotContain("Prénom");
        });
    }

    @Test
    void whatHasNotLeftWhenTheAgreementIsTakenBackNeverLeaves() {
        var instance = needs.solicited(Domain.SANTE, "SOON", "sante-1");
        var number = needs.number(instance);
        needs.withdraw(instance.getBusinessKey(), Domain.SANTE);
        assertThat(database.queryForList("select code || ' ' || state from outbox where reference = ?", String.class, number))
                .containsExactlyInAnyOrder("partnerRequest CANCELLED", "partnerRequestWithdrawn PENDING");
    }

    @Test
    void anAgreementTakenBackForOneOperatorStopsThatRequestOnly() {
        var instance = needs.solicited(Domain.EMPLOI, "SOON", "emploi-1");
        needs.withdraw(instance.getBusinessKey(), Domain.EMPLOI, "emploi-2");
        assertThat(instance).as("another operator").isActive();
        needs.withdraw(instance.getBusinessKey(), Domain.EMPLOI, "emploi-1");
        assertThat(instance).isEnded();
    }

    @Test
    void theSecondReminderIsCopiedToThePartnershipOfficer() {
        var instance = needs.solicited(Domain.EMPLOI, "SOON", "emploi-1");
        time.travelTo(TODAY.plusDays(7), instance.getId());
        assertThat(copies(instance)).isZero();
        time.travelTo(TODAY.plusDays(17), instance.getId());
        assertThat(copies(instance)).isOne();
    }

    private int copies(ProcessInstance instance) {
        return database.queryForObject("select count(*) from outbox where reference = ? and code = 'partnerReminderCopy'", Integer.class,
                instance.getBusinessKey());
    }

    @Test
    void whoForgetsIsRemindedAndThenTheCoordinationTold() {
        var instance = needs.qualified(Domain.EMPLOI, "SOON");
        time.travelTo(TODAY.plusDays(20), instance.getId());
        var codes = database.queryForList("select code from outbox where reference = ?", String.class, instance.getBusinessKey());
        assertThat(codes).containsExactlyInAnyOrder("needWaits", "needLate");
    }

    @Test
    void openNeedsFollowThePersonWithTheirRequests() {
        var instance = needs.solicited(Domain.LOGEMENT, "SOON", "logement-1");
        var reference = instance.getBusinessKey();
        var number = needs.number(instance);
        parcours.moveTo(reference, new ContractTerms(TestWorld.JARDIN, ContractKind.CDDI_CVG, BigDecimal.valueOf(26),
                TODAY.plusDays(1), TODAY.plusMonths(5)), "cip@aci-jardin");
        var moved = desk.phase(MobilisationProcess.KEY, reference);
        time.runPending(moved.getId());
        assertThat(moved.getTenantId()).isEqualTo(TestWorld.JARDIN);
        assertThat(mobilisations.partnerAnswered(number, PartnerAnswer.accepted(TODAY.plusDays(2)), null)).isEqualTo(AnswerEffect.PENDING);

        needs.qualify(moved, "SOON");
        needs.triage(moved, "MOBILISE");
        needs.choose(moved, "logement-1");
        time.runPending(moved.getId());

        var view = mobilisations.of(reference).get(0);
        assertThat(view.requests()).as("not sent twice").singleElement().satisfies(request -> {
            assertThat(request.number()).isEqualTo(number);
            assertThat(request.status()).isEqualTo(RequestStatus.ACCEPTED);
        });
        assertThat(view.siae()).isEqualTo(TestWorld.JARDIN);
        assertThat(database.queryForObject("select count(*) from outbox where reference = ?", Integer.class, number)).isOne();
    }

    @Test
    void anotherOperatorIsToldWhenTheChoiceChanges() {
        var instance = needs.solicited(Domain.LOGEMENT, "SOON", "logement-1");
        needs.accepted(instance, TODAY);
        needs.confirm(instance, Map.of("outcome", "UNREACHABLE"));
        assertThat(desk.read(desk.task(instance.getId(), "userTask_chooseOperator"), "partenariat-logement@aci-canal").get("operator"))
                .as("the operator did not decline").isEqualTo("logement-1");
        assertThat(mobilisations.of(instance.getBusinessKey()).get(0).requests().get(0).status()).isEqualTo(RequestStatus.WITHDRAWN);
    }

    @Test
    void twoAnswersAtTheSameMomentHaveOneEffect() throws Exception {
        var instance = needs.solicited(Domain.EMPLOI, "SOON", "emploi-2");
        var number = needs.number(instance);
        Callable<AnswerEffect> answer = () -> mobilisations.partnerAnswered(number, PartnerAnswer.refused(RefusalMotive.NO_PLACE), null);
        var threads = Executors.newFixedThreadPool(2, work -> new Thread(ProgrammeWork.of(work)));
        try {
            var effects = threads.invokeAll(List.of(answer, answer)).stream().map(future -> {
                try {
                    return future.get();
                } catch (Exception failed) {
                    throw new AssertionError(failed);
                }
            });
            assertThat(effects).containsExactlyInAnyOrder(AnswerEffect.PENDING, AnswerEffect.REPEATED);
        } finally {
            threads.shutdownNow();
        }
        assertThat(mobilisations.of(instance.getBusinessKey()).get(0).refusals()).isOne();
        assertThatThrownBy(() -> mobilisations.partnerAnswered("MOB-1999-00001", PartnerAnswer.accepted(TODAY), null))
                .hasMessageContaining("Aucune demande ne porte ce numéro");
    }

    @Test
    void aSilentOperatorIsLastOnceThereIsEnoughToGoBy() {
        for (var request = 0; request < 8; request++) {
            var instance = needs.solicited(Domain.SANTE, "IMMEDIATE", "sante-1");
            time.travelTo(TODAY.plusDays(15), instance.getId());
            time.holdAt(TODAY);
        }
        var instance = needs.qualified(Domain.SANTE, "IMMEDIATE");
        needs.triage(instance, "MOBILISE");
        var shown = desk.read(desk.task(instance.getId(), "userTask_chooseOperator"), "partenariat-sante@aci-canal");
        var rows = shown.get("operators").toString();
        assertThat(mobilisations.delays(Domain.SANTE).get("sante-1").median()).isNull();
        assertThat(rows.indexOf("Santé 1")).as(rows).isGreaterThan(rows.indexOf("Santé 3"));
        assertThat(shown.get("operator")).isEqualTo("sante-2");
    }
}
