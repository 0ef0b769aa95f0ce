package fr.convergence.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the steps refuse, with the value just beside that they accept. */
@ProductTest
class MobilisationRefusalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String BY = "partenariat-emploi@aci-canal";

    @Autowired
    private MobilisationService mobilisations;

    @Autowired
    private NeedService needs;

    @Autowired
    private OperatorChoiceService choices;

    @Autowired
    private RequestService requests;

    @Autowired
    private ConsentRegister consents;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private TimeMachine time;

    private String reference;
    private UUID need;

    @BeforeEach
    void qualifyANeed() {
        time.holdAt(TODAY);
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY, TODAY.plusMonths(6).minusDays(1));
        need = mobilisations.express(reference, TestWorld.CANAL, Domain.EMPLOI, "Essayer un autre métier.", BY);
        needs.qualify(need, new Qualification("Une immersion", Urgency.SOON, null, null, null, null), BY);
    }

    @AfterEach
    void release() {
        time.release();
    }

    @Test
    void aNeedSleepsForSomethingAndNotForLongerThanTheRulesSay() {
        refused(() -> needs.sleep(need, null, null, null, BY), "ce que le besoin attend");
        refused(() -> needs.sleep(need, WakeCondition.DATE, null, null, BY), "Indiquez la date");
        refused(() -> needs.sleep(need, WakeCondition.DATE, TODAY, null, BY), "doit être à venir");
        refused(() -> needs.sleep(need, WakeCondition.DATE, TODAY.plusDays(181), null, BY), French.day(TODAY.plusDays(180)) + " au plus tard");
        assertThat(needs.sleep(need, WakeCondition.DATE, TODAY.plusDays(180), null, BY)).isEqualTo(TODAY.plusDays(180));
        needs.resume(need);
        assertThat(needs.sleep(need, WakeCondition.PERSON_ASKS, null, null, BY)).as("in any case").isEqualTo(TODAY.plusDays(180));
        needs.resume(need);
        assertThat(needs.sleep(need, WakeCondition.DATE, TODAY.plusDays(1), null, BY)).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void onlyASleepingNeedIsWoken() {
        refused(() -> mobilisations.wake(need, "Maintenant.", BY), "n'est plus en veille");
        refused(() -> needs.file(UUID.randomUUID()), "n'existe plus");
    }

    @Test
    void anOperatorIsChosenOnceAndFromTheList() {
        needs.triage(need, Triage.MOBILISE, null, BY);
        refused(() -> choices.choose(need, null, List.of(), null, BY), "un opérateur de la liste");
        refused(() -> choices.choose(need, "sante-1", List.of(), null, BY), "un opérateur de la liste");
        refused(() -> choices.choose(need, "emploi-1", List.of("logement-1"), null, BY), "les alternatives dans la liste");
        refused(() -> choices.choose(need, "emploi-1", List.of("emploi-1"), null, BY), "qu'une fois");
        refused(() -> choices.choose(need, "emploi-1", List.of("emploi-2", "emploi-2"), null, BY), "qu'une fois");
        choices.choose(need, "emploi-1", List.of("emploi-2", "emploi-3"), null, BY);
        assertThat(needs.file(need).alternatives()).containsExactly("emploi-2", "emploi-3");
    }

    @Test
    void anAgreementIsExpressedSomehow() {
        chosen();
        assertThat(choices.checkConsent(need)).isFalse();
        refused(() -> choices.consentAsked(need, ConsentOutcome.GIVEN, null, BY), "comment la personne s'est exprimée");
        assertThat(choices.consentAsked(need, ConsentOutcome.UNREACHABLE, null, BY)).contains(TODAY.plusDays(3));
        assertThat(choices.consentAsked(need, ConsentOutcome.UNREACHABLE, null, BY)).contains(TODAY.plusDays(7));
        assertThat(choices.consentAsked(need, ConsentOutcome.UNREACHABLE, null, BY)).contains(TODAY.plusDays(15));
        assertThat(choices.consentAsked(need, ConsentOutcome.GIVEN, ConsentMeans.INTERPRETER, BY)).isEmpty();
        assertThat(consents.allows(reference, Domain.EMPLOI, Recipient.PARTNERS)).isTrue();
    }

    @Test
    void nothingLeavesWhenTheAgreementWasTakenBackMeanwhile() {
        chosen();
        answer(ConsentAnswer.GIVEN);
        assertThat(choices.checkConsent(need)).isTrue();
        answer(ConsentAnswer.WITHDRAWN);
        refused(() -> requests.send(need), "rien ne part");
        assertThat(mobilisations.of(reference).get(0).requests().get(0).sentOn()).isNull();
    }

    @Test
    void sendingTwiceSendsOnce() {
        sent();
        var first = mobilisations.of(reference).get(0).requests().get(0);
        time.holdAt(TODAY.plusDays(1));
        requests.send(need);
        assertThat(mobilisations.of(reference).get(0).requests()).containsExactly(first);
        assertThat(needs.file(need).diary()).filteredOn(line -> line.kind() == EntryKind.SENT).hasSize(1);
    }

    @Test
    void aWaitingListMovesTheClockOfTheOperator() {
        sent();
        mobilisations.partnerAnswered(number(), new PartnerAnswer(AnswerKind.WAITING_LIST, null, TODAY.plusDays(60), null, null), BY);
        var reading = requests.read(need);
        assertThat(reading.answer()).isEqualTo("NONE");
        assertThat(reading.remindOn()).as("1 May is a holiday").isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(reading.answerDueOn()).as("five days later, on a working day").isEqualTo(LocalDate.of(2026, 5, 6));
    }

    @Test
    void anAgreementUnderConditionsLeavesTimeToSpeakOfThem() {
        sent();
        mobilisations.partnerAnswered(number(), new PartnerAnswer(AnswerKind.ACCEPTED_ON_CONDITIONS, null, null, null, "Venir le matin."), BY);
        var reading = requests.read(need);
        assertThat(reading.answer()).isEqualTo("ACCEPTED");
        assertThat(reading.appointmentOn()).isEqualTo(TODAY.plusDays(7));
        assertThat(requests.lastWords(need)).contains("Venir le matin.");
    }

    @Test
    void aResultThatIsNotReachedIsExplained() {
        sent();
        mobilisations.partnerAnswered(number(), PartnerAnswer.accepted(TODAY), BY);
        requests.read(need);
        requests.confirmStart(need, new StartReport(StartOutcome.STARTED, TODAY, null, null, null), BY);
        refused(() -> needs.report(need, NeedResult.NOT_REACHED, List.of(), " ", BY), "ce qui manque");
        refused(() -> needs.report(need, NeedResult.UNMET, List.of(), "Rien.", BY), "Choisissez un résultat");
        needs.report(need, NeedResult.REACHED, List.of(Benefit.EMPLOYMENT_STEP), null, BY);
        assertThat(needs.close(need)).isEqualTo(NeedResult.REACHED);
    }

    private void chosen() {
        needs.triage(need, Triage.MOBILISE, null, BY);
        choices.choose(need, "emploi-1", List.of(), null, BY);
    }

    private void sent() {
        chosen();
        answer(ConsentAnswer.GIVEN);
        choices.checkConsent(need);
        requests.send(need);
    }

    private void answer(ConsentAnswer answer) {
        consents.record(reference, Domain.EMPLOI, Recipient.PARTNERS, answer, ConsentMeans.ORAL, BY);
    }

    private String number() {
        return mobilisations.of(reference).get(0).requests().get(0).number();
    }

    private static void refused(ThrowingCallable step, String sentence) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(step).withMessageContaining(sentence);
    }
}
