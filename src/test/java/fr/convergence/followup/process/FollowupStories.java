package fr.convergence.followup.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.accompaniment.Hire;
import fr.convergence.accompaniment.HireDeclared;
import fr.convergence.accompaniment.HireKind;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.followup.CheckpointService;
import fr.convergence.followup.FollowupService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.TestWorld;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the stories of a follow-up begin, and what people answer in its forms. */
abstract class FollowupStories extends ProcessTestBase {


    /** The follow-up of a hire on that day ends nine days after the test begins. */
    protected static final LocalDate ALMOST_A_YEAR_AGO = LocalDate.of(2025, 3, 12);

    protected static final LocalDate ALMOST_OVER = LocalDate.of(2026, 3, 11);

    @Autowired
    protected FollowupService followups;

    @Autowired
    protected CheckpointService checkpoints;

    @Autowired
    protected ParcoursService parcours;

    @Autowired
    protected ConsentRegister consents;

    @Autowired
    protected ApplicationEventPublisher events;

    @Autowired
    protected TransactionTemplate transaction;

    @Override
    protected String processKey() {
        return FollowupProcess.KEY;
    }

    protected ProcessInstance declared(LocalDate startsOn) {
        var reference = new ParcoursFixture(parcours)
                .openParcours(TestWorld.CANAL, LocalDate.of(2024, 9, 2), LocalDate.of(2026, 5, 29));
        transaction.executeWithoutResult(unused -> events.publishEvent(hire(reference, startsOn)));
        return desk.phase(FollowupProcess.KEY, reference);
    }

    protected static HireDeclared hire(String reference, LocalDate startsOn) {
        return new HireDeclared(reference, TestWorld.CANAL, "cip@" + TestWorld.CANAL,
                new Hire("Boulangerie fictive du Canal", HireKind.CDI, startsOn));
    }

    protected ProcessInstance hired(LocalDate startsOn) {
        var year = declared(startsOn);
        time.runPending(year.getId());
        return year;
    }

    protected ProcessInstance almostOver(String employer) {
        return almostAt(ALMOST_A_YEAR_AGO, employer);
    }

    protected ProcessInstance almostAt(LocalDate startsOn, String employer) {
        var year = hired(startsOn);
        agree(year, employer);
        time.fire("event_appointmentDue", year.getId());
        return year;
    }

    protected ProcessInstance lostJob() {
        var year = hired(TODAY);
        agree(year, "yes");
        time.fire("event_appointmentDue", year.getId());
        var over = checkpoint();
        over.put("job", "ENDED");
        submit(year, "userTask_holdCheckpoint", over);
        assertThat(refusal(year.getId(), "userTask_holdAlertMeeting", meeting("yes"))).contains("dernier jour et le motif");
        var lost = meeting("yes");
        lost.putAll(Map.of("jobEndedOn", TODAY.plusDays(5).toString(), "jobEnd", "TRIAL_ENDED"));
        submit(year, "userTask_holdAlertMeeting", lost);
        return year;
    }

    protected void contactOn(ProcessInstance year, LocalDate day) {
        time.fire("event_appointmentDue", year.getId());
        assertThat(time.today()).isEqualTo(day);
    }

    /** As people do: the form is opened before it is sent. */
    protected void submit(ProcessInstance year, String taskKey, Map<String, Object> answers) {
        var task = desk.task(year.getId(), taskKey);
        assertThat(desk.read(task, desk.someoneFor(task))).containsEntry("reference", year.getBusinessKey()).containsKey("personText");
        desk.submit(year.getId(), taskKey, answers);
    }

    protected void agree(ProcessInstance year, String employer) {
        submit(year, "userTask_agreeOnFollowup", Map.of("wanted", "yes", "rhythm", "STANDARD", "channels", List.of("PHONE"),
                "trustedContact", "no", "employerContact", employer, "means", "ORAL"));
    }

    protected static Map<String, Object> checkpoint() {
        return new HashMap<>(Map.of("reached", "yes", "channel", "PHONE", "job", "KEPT", "housing", "GOOD", "rights", "GOOD",
                "debts", "UNSAID", "health", "GOOD", "goesOn", "yes", "employerAgreement", "UNCHANGED"));
    }

    protected static Map<String, Object> unanswered(String channel) {
        return Map.of("reached", "no", "channel", channel);
    }

    protected Map<String, Object> meeting(String jobLost) {
        return new HashMap<>(Map.of("heldOn", time.today().toString(), "attendees", List.of("FIL_ROUGE", "PERSON"), "jobLost", jobLost,
                "decisions", "Le référent logement appelle le bailleur."));
    }

    protected static Map<String, Object> employer(String contract) {
        return Map.of("attendance", "FINE", "tasks", "FINE", "team", "UNSAID", "contract", contract);
    }

    protected static Map<String, Object> receiver(String answer) {
        return new HashMap<>(Map.of("answer", answer, "kind", "AREA_SOCIAL_WORKER", "receiver", "Service social fictif du secteur"));
    }
}
