package fr.convergence.consent.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.consent.Sharing;
import fr.convergence.engine.rights.Profession;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.TestWorld;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The fil rouge's desk: what the person says is written down, renewed, taken back. */
class ConsentProcessTest extends ProcessTestBase {

    private static final String CIP = TestWorld.account(Profession.CIP, TestWorld.CANAL);

    @Autowired
    private ConsentRegister register;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private JdbcTemplate database;

    private String reference;

    @Override
    protected String processKey() {
        return ConsentProcess.KEY;
    }

    @BeforeEach
    void somebodyIsAccompanied() {
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY.minusMonths(3), TODAY.plusMonths(9));
    }

    @Test
    void writesAnswersOneAfterTheOtherAndShowsThem() {
        var instance = open();
        assertThat(desk.task(instance.getId(), "userTask_keepConsents").getAssignee()).isEqualTo(CIP);
        submit(instance, Map.of("act", "GIVEN", "organisation", "logement-2", "means", "SIGNED", "evidence", "Pochette 3",
                "expiresOn", TODAY.plusMonths(6), "more", true));
        assertThat(instance).isWaitingAt("userTask_keepConsents");
        var shown = desk.read(desk.task(instance.getId(), "userTask_keepConsents"), CIP);
        assertThat(shown.get("currentRows").toString()).contains("Logement", "Opérateur Logement 2 : Solliciter un partenaire", "Accord donné", "2 septembre 2026");
        assertThat(shown.get("historyRows").toString()).contains("2 mars 2026", "Pochette 3");
        submit(instance, Map.of("act", "REFUSED", "domain", "SANTE"));
        assertThat(instance).isEnded().hasPassed("endEvent_consentsKept").hasNotPassed("endEvent_consentsStopped");
        assertThat(register.allows(reference, Sharing.with(Domain.LOGEMENT, Recipient.PARTNERS, "logement-2"))).isTrue();
        assertThat(register.allows(reference, Domain.LOGEMENT, Recipient.PARTNERS)).isFalse();
    }

    @Test
    void aWithdrawalTakesEffectAtOnce() {
        var instance = open();
        assertThat(refusal(instance.getId(), "userTask_keepConsents", answers(Map.of("act", "WITHDRAWN")))).contains("rien à retirer");
        submit(instance, Map.of("more", true));
        assertThat(register.allows(reference, Domain.LOGEMENT, Recipient.PARTNERS)).isTrue();
        submit(instance, Map.of("act", "WITHDRAWN"));
        assertThat(register.allows(reference, Domain.LOGEMENT, Recipient.PARTNERS)).isFalse();
        assertThat(instance).isEnded();
    }

    @Test
    void refusesWhatDoesNotHoldTogether() {
        var instance = open();
        assertThat(refusal(instance.getId(), "userTask_keepConsents", answers(Map.of("means", "SIGNED", "evidence", "")))).contains("accord signé");
        assertThat(refusal(instance.getId(), "userTask_keepConsents", answers(Map.of("organisation", TestWorld.JARDIN)))).contains("n'est pas de ceux");
        assertThat(refusal(instance.getId(), "userTask_keepConsents", answers(Map.of("expiresOn", TODAY)))).contains("pour l'avenir");
        assertThat(register.history(reference)).isEmpty();
        submit(instance, Map.of("act", "NOTHING"));
        assertThat(instance).isEnded();
        assertThat(register.history(reference)).isEmpty();
    }

    @Test
    void isOpenedOnceAndOnlyInTheStructureThatAccompanies() {
        open();
        assertThat(refused(Profession.CIP, TestWorld.CANAL)).contains("déjà ouvert");
        assertThat(refused(Profession.CIP, TestWorld.JARDIN)).contains("Aucun parcours de votre structure");
    }

    @Test
    void remindsTheFilRouge() {
        var instance = open();
        time.fire("event_consentsReminder", instance.getId());
        time.runPending(instance.getId());
        assertThat(instance).isWaitingAt("userTask_keepConsents").hasPassed("endEvent_consentsReminded");
        assertThat(database.queryForList("select recipient from outbox where reference = ? and code = 'consentsExpected'", String.class, reference))
                .containsExactly("cip." + TestWorld.CANAL + "@convergence.invalid");
    }

    @Test
    void isShutWithTheParcours() {
        var instance = open();
        parcours.close(reference, ParcoursStatus.EXITED);
        assertThat(instance).isEnded().hasPassed("event_consentsClosed", "endEvent_consentsStopped").hasNotPassed("endEvent_consentsKept");
        assertThat(refused(Profession.CIP, TestWorld.CANAL)).contains("clos");
    }

    private ProcessInstance open() {
        return desk.start(ConsentProcess.KEY, Profession.CIP, TestWorld.CANAL, Map.of("reference", reference));
    }

    private String refused(Profession profession, String siae) {
        return catchThrowable(() -> desk.start(ConsentProcess.KEY, profession, siae, Map.of("reference", reference))).getMessage();
    }

    private void submit(ProcessInstance instance, Map<String, Object> other) {
        desk.submit(instance.getId(), "userTask_keepConsents", answers(other));
    }

    private static Map<String, Object> answers(Map<String, Object> other) {
        var answers = new HashMap<String, Object>(Map.of("act", "GIVEN", "domain", "LOGEMENT", "recipient", "PARTNERS", "means", "ORAL"));
        answers.putAll(other);
        return answers;
    }
}
