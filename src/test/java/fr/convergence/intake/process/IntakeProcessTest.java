package fr.convergence.intake.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.engine.rights.Profession;
import fr.convergence.intake.IntakeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.TestWorld;
import java.util.HashMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IntakeProcessTest extends ProcessTestBase {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private IntakeService intake;

    @Autowired
    private ParcoursService parcours;

    @Override
    protected String processKey() {
        return IntakeProcess.KEY;
    }

    @Test
    void opensTheParcoursWithTheFirstContract() {
        var instance = referred();
        admit(instance);
        desk.submit(instance.getId(), "userTask_signFirstContract", contract());

        assertThat(instance).isEnded().hasPassed("serviceTask_openParcours", "endEvent_parcoursOpened")
                .hasNotPassed("serviceTask_redirectPerson", "endEvent_personDidNotCome");
        var view = parcours.view(instance.getBusinessKey());
        assertThat(view.status()).isEqualTo(ParcoursStatus.ACTIVE);
        assertThat(view.authorisedUntil()).isEqualTo(TODAY.plusMonths(24).minusDays(1));
        assertThat(view.referent(ReferentRole.FIL_ROUGE)).contains("cip@" + TestWorld.CANAL);
    }

    @Test
    void attachesTheReferralOfSomebodyWhoHasAParcours() {
        var first = referred("Awa", "Exemple-Doublon");
        admit(first);
        desk.submit(first.getId(), "userTask_signFirstContract", contract());
        var second = referred("Awa", "Exemple-Doublon");
        var known = intake.homonyms(second.getBusinessKey()).stream()
                .filter(person -> first.getBusinessKey().equals(person.reference()))
                .findFirst()
                .orElseThrow();

        desk.submit(second.getId(), "userTask_searchPerson", Map.of("match", known.personId().toString()));

        assertThat(second).isEnded().hasPassed("endEvent_referralAttached").hasNotPassed("userTask_assessSituation");
    }

    @Test
    void redirectsWithAnAlternativeAndNeverWithoutOne() {
        var instance = referred();
        assess(instance);
        var decision = decision("REDIRECTED", "OTHER_SCHEME");

        assertThat(refusal(instance.getId(), "userTask_decideAdmission", decision)).contains("proposez une alternative");

        decision.put("alternative", "Mission locale fictive, rendez-vous lundi matin");
        desk.submit(instance.getId(), "userTask_decideAdmission", decision);
        time.runPending(instance.getId());
        assertThat(instance).isEnded().hasPassed("endEvent_personRedirected");
    }

    @Test
    void showsWhoDecidesTheLevelsOfTheDomainsSheMayReadAndCountsTheOthers() {
        var instance = referred();
        assess(instance);

        var shown = desk.read(desk.task(instance.getId(), "userTask_decideAdmission"), "direction@" + TestWorld.CANAL)
                .<SerializableValue>getValueTyped("difficulties").getValueSerialized();

        assertThat(shown).contains("Logement", "Évaluée avec la personne", "Autres domaines évalués : 3")
                .doesNotContain("Justice", "Surendettement", "garde d'enfant");
    }

    @Test
    void recontactsThePersonWhoWaitsAndAssessesAgain() {
        var instance = referred();
        assess(instance);
        desk.submit(instance.getId(), "userTask_decideAdmission", decision("WAITING_LIST", "NO_PLACE"));
        time.fire("event_recontactDue", instance.getId());
        assertThat(time.today()).isEqualTo(TODAY.plusDays(30));

        desk.submit(instance.getId(), "userTask_recontactPerson", Map.of("outcome", "INTERESTED"));

        assertThat(instance).isWaitingAt("userTask_assessSituation");
    }

    @Test
    void closesAReferralOnlyAfterThreeFailedContacts() {
        var instance = referred();
        desk.submit(instance.getId(), "userTask_assessSituation", Map.of("met", "no"));
        for (var attempt = 1; attempt <= 3; attempt++) {
            assertThat(instance).isNotEnded();
            time.fire("event_recontactDue", instance.getId());
            desk.submit(instance.getId(), "userTask_recontactPerson", Map.of("outcome", "UNREACHABLE"));
        }
        assertThat(instance).isEnded().hasPassed("endEvent_referralLapsed");
    }

    @Test
    void remindsAndEscalatesADecisionThatWaits() {
        var instance = referred();
        assess(instance);

        time.travelTo(TODAY.plusDays(30), instance.getId());

        assertThat(instance).hasPassed("endEvent_admissionReminded", "endEvent_admissionEscalated")
                .isWaitingAt("userTask_decideAdmission");
    }

    @Test
    void recordsThatThePersonDidNotComeToSign() {
        var instance = referred();
        admit(instance);

        desk.submit(instance.getId(), "userTask_signFirstContract", Map.of("signed", "no", "noShowReason", "N'est pas venue."));

        assertThat(instance).isEnded().hasPassed("endEvent_personDidNotCome");
        assertThat(parcours.view(instance.getBusinessKey()).status()).isEqualTo(ParcoursStatus.EXITED);
    }

    @Test
    void refusesAContractBeyondTwoYearsAndKeepsTheTask() {
        var instance = referred();
        admit(instance);
        var tooLong = contract();
        tooLong.put("endsOn", TODAY.plusMonths(24));

        assertThat(refusal(instance.getId(), "userTask_signFirstContract", tooLong))
                .contains("dépasse la date autorisée (1er mars 2028)");

        tooLong.put("endsOn", TODAY.plusMonths(24).minusDays(1));
        desk.submit(instance.getId(), "userTask_signFirstContract", tooLong);
        assertThat(instance).isEnded();
    }

    @Test
    void asksToConfirmAContractShorterThanTheMinimum() {
        var instance = referred();
        admit(instance);
        var contract = contract();
        contract.put("endsOn", TODAY.plusMonths(4).minusDays(2).toString());
        assertThat(refusal(instance.getId(), "userTask_signFirstContract", contract)).contains("moins de 4 mois", "exception de la loi");
        contract.put("shortConfirmed", true);
        desk.submit(instance.getId(), "userTask_signFirstContract", contract);
        assertThat(instance).isEnded();
    }

    @Test
    void refusesAnUndeclaredField() {
        var instance = referred();
        assertThat(refusal(instance.getId(), "userTask_assessSituation", Map.of("met", "no", "admission", "ADMITTED")))
                .contains("ne connaît pas le champ « admission »");
    }

    @Test
    void refusesADiagnosisOrANumberThatIdentifiesAndTheTaskStays() {
        var instance = referred();
        var answers = new HashMap<String, Object>(Map.of("met", "yes", "literacy", "MODERATE", "health", "LIGHT", "housing", "BLOCKING",
                "rights", "STRONG", "debts", "UNSAID", "justice", "NONE", "availability", "NONE", "mobility", "LIGHT"));
        answers.putAll(Map.of("livesIn", "STREET", "resources", "RSA", "jobless", "MORE_THAN_TWO_YEARS", "streetExperience", true));
        answers.put("strengths", "Courageuse malgré son diabète");
        assertThat(refusal(instance.getId(), "userTask_assessSituation", answers))
                .contains("un mot qui désigne une maladie", "Écrivez plutôt").doesNotContain("diabète");
        answers.put("strengths", "NIR 1 85 05 78 006 084 91");
        assertThat(refusal(instance.getId(), "userTask_assessSituation", answers)).contains("sécurité sociale").doesNotContain("084");
        answers.put("strengths", "Courageuse, ponctuelle");
        desk.submit(instance.getId(), "userTask_assessSituation", answers);
    }

    private ProcessInstance referred() {
        return referred("Prénom" + NUMBER.incrementAndGet(), "Exemple-" + (char) ('A' + NUMBER.get() % 26));
    }

    private ProcessInstance referred(String firstName, String lastName) {
        var answers = new HashMap<String, Object>(Map.of(
                "orienteurKind", "MARAUDE", "firstName", firstName, "lastName", lastName, "birthDate", "1988-05-17",
                "sleepsAt", "STREET", "wish", "Travailler dehors et dormir au sec."));
        var instance = desk.start(IntakeProcess.KEY, Profession.ACCUEIL, TestWorld.CANAL, answers);
        if (!lastName.contains("Doublon") || intake.homonyms(instance.getBusinessKey()).stream().noneMatch(p -> p.reference() != null && p.identity().lastName().contains("Doublon"))) {
            desk.submit(instance.getId(), "userTask_searchPerson", Map.of("match", "NOBODY"));
        }
        return desk.phase(IntakeProcess.KEY, instanceKey(instance));
    }

    private String instanceKey(ProcessInstance instance) {
        return instance.getBusinessKey();
    }

    private void assess(ProcessInstance instance) {
        var answers = new HashMap<String, Object>(Map.of(
                "met", "yes", "literacy", "MODERATE", "health", "LIGHT", "housing", "BLOCKING", "rights", "STRONG", "debts", "UNSAID",
                "justice", "NONE", "availability", "NONE", "mobility", "LIGHT", "livesIn", "STREET"));
        answers.putAll(Map.of("resources", "RSA", "jobless", "MORE_THAN_TWO_YEARS", "streetExperience", true));
        desk.submit(instance.getId(), "userTask_assessSituation", answers);
    }

    private void admit(ProcessInstance instance) {
        assess(instance);
        desk.submit(instance.getId(), "userTask_decideAdmission", decision("ADMITTED", "MATCHES"));
        desk.submit(instance.getId(), "userTask_collectConsents",
                Map.of("informed", true, "means", "ORAL", "team", java.util.List.of("EMPLOI", "LOGEMENT"), "partners", java.util.List.of("LOGEMENT")));
        desk.submit(instance.getId(), "userTask_nameReferents", Map.of("filRouge", "cip@" + TestWorld.CANAL));
    }

    private static Map<String, Object> decision(String admission, String reason) {
        return new HashMap<>(Map.of("admission", admission, "reason", reason, "explanation", "Explication donnée de vive voix à la personne."));
    }

    private static Map<String, Object> contract() {
        return new HashMap<>(Map.of(
                "signed", "yes", "kind", "CDDI_CVG", "startsOn", TODAY.toString(), "endsOn", TODAY.plusMonths(6).minusDays(1).toString(),
                "weeklyHours", 26));
    }
}
