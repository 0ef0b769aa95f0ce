package fr.convergence.mobilisation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.consent.ConsentRegister;
import fr.convergence.mobilisation.AnswerEffect;
import fr.convergence.mobilisation.Benefit;
import fr.convergence.mobilisation.MobilisationService;
import fr.convergence.mobilisation.MobilisationView;
import fr.convergence.mobilisation.NeedResult;
import fr.convergence.mobilisation.PartnerAnswer;
import fr.convergence.mobilisation.RefusalMotive;
import fr.convergence.mobilisation.RequestStatus;
import fr.convergence.mobilisation.UnmetReason;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.testing.ProcessTestBase;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

class MobilisationProcessTest extends ProcessTestBase {

    @Autowired
    private MobilisationService mobilisations;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private ConsentRegister consents;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private MobilisationDesk needs;

    @Override
    protected String processKey() {
        return MobilisationProcess.KEY;
    }

    @BeforeEach
    void sitDown() {
        needs = new MobilisationDesk(desk, time, parcours, consents, mobilisations, events, transaction);
    }

    private MobilisationView view(ProcessInstance instance) {
        var all = mobilisations.of(instance.getBusinessKey());
        return all.get(all.size() - 1);
    }

    @Test
    void leadsFromTheNeedToAnAnswerThatBegan() {
        var instance = needs.qualified(Domain.LOGEMENT, "SOON");
        needs.triage(instance, "MOBILISE");
        needs.choose(instance, "logement-1", "logement-2");
        assertThat(instance).isWaitingAt("userTask_askConsent");
        desk.submit(instance.getId(), "userTask_askConsent", Map.of("outcome", "UNREACHABLE"));
        time.fire("event_contactAgainDue", instance.getId());
        assertThat(time.today()).as("another day").isEqualTo(TODAY.plusDays(3));
        desk.submit(instance.getId(), "userTask_askConsent", Map.of("outcome", "GIVEN", "means", "ORAL"));
        time.runPending(instance.getId());
        needs.accepted(instance, TODAY.plusDays(10));
        needs.confirm(instance, Map.of("outcome", "ABSENT", "motive", "TRANSPORT", "nextAppointment", TODAY.plusDays(14)));
        time.fire("event_appointmentReached", instance.getId());
        needs.confirm(instance, Map.of("outcome", "STARTED", "startedOn", TODAY.plusDays(14)));
        desk.submit(instance.getId(), "userTask_recordResult", Map.of("result", "REACHED", "benefits", List.of("HOUSING_STEP")));

        assertThat(instance).isEnded().hasPassed("endEvent_needMet");
        var view = view(instance);
        assertThat(view.result()).isEqualTo(NeedResult.REACHED);
        assertThat(view.benefits()).containsExactly(Benefit.HOUSING_STEP);
        assertThat(view.waitedDays()).isEqualTo(14);
        assertThat(view.isLate()).isFalse();
        var request = view.requests().get(0);
        assertThat(request.status()).isEqualTo(RequestStatus.CLOSED);
        assertThat(request.askedOn()).isEqualTo(TODAY);
        assertThat(request.sentOn()).isEqualTo(TODAY.plusDays(3));
        assertThat(request.daysToAnswer()).contains(0);
        assertThat(request.daysToStart()).contains(11);
    }

    @Test
    void closesANeedThatNoLongerStands() {
        var instance = needs.expressed(needs.openParcours(), Domain.EMPLOI);

        assertThat(refusal(instance.getId(), "userTask_qualifyNeed", Map.of("stands", "no"))).contains("plus d'actualité");

        desk.submit(instance.getId(), "userTask_qualifyNeed", Map.of("stands", "no", "dropNote", "A trouvé seule."));
        assertThat(instance).isEnded().hasPassed("endEvent_needDropped");
    }

    @Test
    void qualifiesWithEverythingTheNextStepsNeed() {
        var instance = needs.expressed(needs.openParcours(), Domain.EMPLOI);
        var id = instance.getId();
        assertThat(refusal(id, "userTask_qualifyNeed", Map.of("stands", "yes", "expectedResult", "Une formation")))
                .contains("Précisez le résultat attendu");
        assertThat(refusal(id, "userTask_qualifyNeed", Map.of(
                "stands", "yes", "expectedResult", "Une formation", "urgency", "SOON", "contactTried", "yes")))
                .contains("contact direct");
        assertThat(refusal(id, "userTask_qualifyNeed", Map.of(
                "stands", "yes", "expectedResult", "Une formation", "urgency", "SOON", "contactTried", "no", "wantedUntil", TODAY.minusDays(1))))
                .contains("est passée");
        needs.qualify(instance, "SOON");
        assertThat(instance).isWaitingAt("userTask_triageNeed");
    }

    @Test
    void entersANeedWithoutOfferInTheRegister() {
        var instance = needs.qualified(Domain.FAMILLE, "SOON");

        assertThat(refusal(instance.getId(), "userTask_triageNeed", Map.of("triage", "NO_OFFER"))).contains("pourquoi le réseau");

        desk.submit(instance.getId(), "userTask_triageNeed", Map.of("triage", "NO_OFFER", "unmetReason", "NO_OFFER"));
        assertThat(instance).isEnded().hasPassed("endEvent_noOffer");
        assertThat(mobilisations.unmetNeeds()).anyMatch(need -> need.domain() == Domain.FAMILLE && need.reason() == UnmetReason.NO_OFFER);
    }

    @Test
    void triesADirectContactBeforeTheNetwork() {
        var instance = needs.qualified(Domain.ADMINISTRATIF, "WHEN_READY");
        needs.triage(instance, "DIRECT");
        desk.submit(instance.getId(), "userTask_contactDirectly", Map.of("solved", "no", "note", "Personne au guichet."));
        needs.triage(instance, "DIRECT");
        desk.submit(instance.getId(), "userTask_contactDirectly",
                Map.of("solved", "yes", "note", "Carte renouvelée.", "benefits", List.of("RIGHT_OPENED")));

        assertThat(instance).isEnded().hasPassed("endEvent_needMetDirectly").hasNotPassed("serviceTask_sendRequest");
        assertThat(view(instance).result()).isEqualTo(NeedResult.REACHED_DIRECTLY);
    }

    @Test
    void letsANeedSleepUntilItsMoment() {
        var instance = needs.qualified(Domain.EMPLOI, "WHEN_READY");
        var later = Map.<String, Object>of("triage", "LATER", "wakeCondition", "REGULAR_PRESENCE");
        desk.submit(instance.getId(), "userTask_triageNeed", later);
        assertThat(mobilisations.sleepingNeeds("aci-canal")).anyMatch(need -> need.wakeUpOn().equals(TODAY.plusDays(56)));
        time.fire("event_wakeUpDue", instance.getId());
        desk.submit(instance.getId(), "userTask_triageNeed", later);
        desk.submit(instance.getId(), "userTask_wakeNeed", Map.of("note", "Elle dit qu'elle est prête."));
        desk.submit(instance.getId(), "userTask_triageNeed", later);
        mobilisations.wake(view(instance).id(), "Huit semaines de présence.", null);

        assertThat(instance).isWaitingAt("userTask_triageNeed").hasNotPassed("serviceTask_checkConsent");
        assertThat(mobilisations.sleepingNeeds("aci-canal")).noneMatch(need -> need.reference().equals(instance.getBusinessKey()));
    }

    @Test
    void sharesNothingWithoutAnAgreement() {
        var instance = needs.qualified(Domain.SANTE, "SOON");
        needs.triage(instance, "MOBILISE");
        desk.submit(instance.getId(), "userTask_chooseOperator", Map.of("chosen", "no"));
        needs.triage(instance, "MOBILISE");
        needs.choose(instance, "sante-1");
        desk.submit(instance.getId(), "userTask_askConsent", Map.of("outcome", "REFUSED", "means", "ORAL"));

        assertThat(instance).isEnded().hasPassed("endEvent_needNotShared").hasNotPassed("serviceTask_sendRequest");
        assertThat(view(instance).result()).isEqualTo(NeedResult.UNSHARED);
        assertThat(view(instance).requests().get(0).sentOn()).isNull();
    }

    @Test
    void asksTheNextOperatorAfterARefusalOrASilenceAndThenTheRegister() {
        var instance = needs.solicited(Domain.LOGEMENT, "SOON", "logement-1", "logement-3");
        needs.report(instance, Map.of("kind", "REFUSED", "motive", "NO_PLACE"));
        var form = desk.read(desk.task(instance.getId(), "userTask_chooseOperator"), "partenariat-logement@aci-canal");
        assertThat(form.get("operator")).as("the next of the list is proposed").isEqualTo("logement-3");
        assertThat(refusal(instance.getId(), "userTask_chooseOperator", Map.of("chosen", "yes", "operator", "logement-1")))
                .contains("de la liste proposée");
        needs.choose(instance, "logement-3");
        time.runPending(instance.getId());
        time.fire("event_answerOverdue", instance.getId());
        needs.choose(instance, "logement-2");
        time.runPending(instance.getId());
        needs.report(instance, Map.of("kind", "REFUSED", "motive", "OUT_OF_CRITERIA"));

        assertThat(instance).isEnded().hasPassed("endEvent_needUnmet", "serviceTask_recordSilence");
        var view = view(instance);
        assertThat(view.refusals()).isEqualTo(2);
        assertThat(view.silences()).isEqualTo(1);
        assertThat(view.isLate()).isFalse();
        assertThat(mobilisations.unmetNeeds()).anyMatch(need -> need.reason() == UnmetReason.NO_OPERATOR_LEFT
                && need.motives().equals(List.of(RefusalMotive.NO_PLACE, RefusalMotive.OUT_OF_CRITERIA)));
    }

    @Test
    void remindsTheOperatorThreeTimesAtMostAndWaitsWhileItsQuestionIsOurs() {
        var instance = needs.solicited(Domain.LOGEMENT, "SOON", "logement-1");
        time.travelTo(TODAY.plusDays(29), instance.getId());
        assertThat(instance).hasPassed("endEvent_remindersDone").isWaitingAt("userTask_reportAnswer");
        assertThat(view(instance).requests().get(0).reminders()).isEqualTo(3);
        var due = TODAY.plusDays(30);
        needs.report(instance, Map.of("kind", "QUESTION", "text", "Quelle est la durée du contrat ?"));
        time.travelTo(due.plusDays(10), instance.getId());
        assertThat(instance).as("the clock of the operator is stopped").isWaitingAt("userTask_answerQuestion");
        desk.submit(instance.getId(), "userTask_answerQuestion", Map.of("precision", "Six mois, renouvelable."));

        assertThat(instance).isWaitingAt("userTask_reportAnswer").hasNotPassed("serviceTask_recordSilence");
    }

    @Test
    void givesAnEarlyAnswerItsEffectOnce() {
        var instance = needs.solicited(Domain.EMPLOI, "IMMEDIATE", "emploi-1");
        var number = needs.number(instance);
        needs.report(instance, Map.of("kind", "QUESTION", "text", "Travaille-t-elle le matin ?"));
        var yes = PartnerAnswer.accepted(TODAY.plusDays(3));
        assertThat(mobilisations.partnerAnswered(number, yes, null)).isEqualTo(AnswerEffect.PENDING);
        assertThat(mobilisations.partnerAnswered(number, yes, null)).isEqualTo(AnswerEffect.REPEATED);
        assertThat(instance).as("nobody waits for it yet").isWaitingAt("userTask_answerQuestion");
        desk.submit(instance.getId(), "userTask_answerQuestion", Map.of("precision", "Oui."));

        assertThat(instance).isWaitingAt("event_appointmentReached");
        assertThat(mobilisations.partnerAnswered(number, PartnerAnswer.refused(RefusalMotive.NO_PLACE), null)).isEqualTo(AnswerEffect.NOTED);
        assertThat(view(instance).requests().get(0).status()).isEqualTo(RequestStatus.ACCEPTED);
    }

    @Test
    void hearsAnAnswerThatComesByItselfAndFollowsTheOperatorThatGivesUp() {
        var instance = needs.solicited(Domain.EMPLOI, "SOON", "emploi-1");
        mobilisations.partnerAnswered(needs.number(instance), PartnerAnswer.accepted(TODAY), null);
        assertThat(instance).hasPassed("event_partnerAnswered");
        time.fire("event_appointmentReached", instance.getId());
        needs.confirm(instance, Map.of("outcome", "OPERATOR_LOST"));
        needs.choose(instance, "emploi-2");
        time.runPending(instance.getId());
        needs.accepted(instance, TODAY);
        needs.confirm(instance, Map.of("outcome", "STARTED", "startedOn", TODAY));
        desk.submit(instance.getId(), "userTask_recordResult", Map.of("result", "PARTLY", "note", "Il manque un badge."));

        assertThat(instance).isEnded().hasPassed("endEvent_needPartlyMet");
        assertThat(view(instance).requests()).extracting("status").containsExactly(RequestStatus.LOST, RequestStatus.CLOSED);
    }

    @Test
    void recordsThatThePersonGaveUp() {
        var instance = needs.solicited(Domain.EMPLOI, "SOON", "emploi-1");
        needs.accepted(instance, TODAY);
        needs.confirm(instance, Map.of("outcome", "ABANDONED", "note", "Elle préfère attendre."));

        assertThat(refusal(instance.getId(), "userTask_recordResult", Map.of("result", "REACHED"))).contains("n'a pas démarré");

        desk.submit(instance.getId(), "userTask_recordResult", Map.of("result", "NOT_REACHED", "note", "Pas le bon moment."));
        assertThat(instance).isEnded().hasPassed("endEvent_needNotMet");
    }

    @Test
    void withdrawsTheRequestAsSoonAsTheAgreementIs() {
        var instance = needs.solicited(Domain.SANTE, "SOON", "sante-1");

        needs.withdraw(instance.getBusinessKey(), Domain.LOGEMENT);
        assertThat(instance).as("another domain").isNotEnded();
        needs.withdraw(instance.getBusinessKey(), Domain.SANTE);

        assertThat(instance).isEnded().hasPassed("endEvent_requestWithdrawn");
        assertThat(view(instance).result()).isEqualTo(NeedResult.CONSENT_WITHDRAWN);
        assertThat(view(instance).requests().get(0).status()).isEqualTo(RequestStatus.WITHDRAWN);
    }

    @Test
    void stopsWithTheParcours() {
        var instance = needs.solicited(Domain.EMPLOI, "SOON", "emploi-1");

        parcours.close(instance.getBusinessKey(), ParcoursStatus.EXITED);

        assertThat(instance).isEnded().hasPassed("endEvent_mobilisationStopped");
        assertThat(view(instance).result()).isEqualTo(NeedResult.STOPPED);
    }

    @Test
    void remindsWhoForgetsThenTellsTheCoordinationUntilTheAnswerBegan() {
        var instance = needs.qualified(Domain.LOGEMENT, "SOON");
        needs.agree(instance.getBusinessKey(), Domain.LOGEMENT);
        time.travelTo(TODAY.plusDays(25), instance.getId());
        assertThat(instance).hasPassed("serviceTask_watchWait", "event_nextLook").isWaitingAt("userTask_triageNeed");
        needs.triage(instance, "MOBILISE");
        needs.choose(instance, "logement-1");
        time.runPending(instance.getId());
        needs.accepted(instance, time.today());
        needs.confirm(instance, Map.of("outcome", "STARTED", "startedOn", time.today()));
        time.travelTo(TODAY.plusDays(60), instance.getId());

        assertThat(instance).hasPassed("endEvent_watchOver").isWaitingAt("userTask_recordResult");
    }
}
