package fr.convergence.commission.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.accompaniment.RenewalDue;
import fr.convergence.commission.CommissionService;
import fr.convergence.engine.rights.Profession;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalStatus;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** The two processes meet: a file goes to one session, comes back, goes to the next, and its contract is signed. */
@ProductTest
class CommissionTellsRenewalTest {

    private static final String SIAE = TestWorld.CANAL;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TERM = LocalDate.of(2026, 9, 1);
    private static final List<String> MEMBERS = List.of("membre-commission@" + SIAE, "direction@" + SIAE);

    private static final List<Map<String, Object>> SEATS =
            MEMBERS.stream().map(titular -> Map.<String, Object>of("quality", "OTHER", "titular", titular)).toList();

    @Autowired
    private Desk desk;

    @Autowired
    private TimeMachine time;

    @Autowired
    private CommissionService commission;

    @Autowired
    private RenewalService renewals;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private ApplicationEventPublisher events;

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void carriesAFileThroughTwoSessionsToItsContract() {
        time.holdAt(TODAY);
        var reference = new ParcoursFixture(parcours).openParcours(SIAE, TODAY.minusMonths(6), TERM);
        var renewal = instructed(reference);
        complete(renewal, null);

        var first = session(LocalDate.of(2026, 3, 24), reference);
        decide(first, new HashMap<>(Map.of("outcome", "ADJOURNED", "adjournReason", "MISSING_PIECE", "asked", "L'attestation de formation.")));
        assertThat(renewals.pending(reference).status()).isEqualTo(RenewalStatus.ADJOURNED);

        complete(renewal, "Attestation jointe.");
        var second = session(LocalDate.of(2026, 4, 21), reference);
        decide(second, new HashMap<>(Map.of("outcome", "RENEWED", "renewalReason", "WITHIN_24_MONTHS", "months", 9)));

        var shown = desk.read(desk.task(renewal.getId(), "userTask_signRenewal"), "direction@" + SIAE);
        assertThat(shown.get("startsOn")).isEqualTo("2026-09-02");
        assertThat(shown.get("endsOn")).isEqualTo("2027-06-01");
        desk.submit(renewal.getId(), "userTask_signRenewal", Map.of("signed", "yes", "kind", shown.get("kind"), "weeklyHours", 26,
                "startsOn", shown.get("startsOn"), "endsOn", shown.get("endsOn")));
        assertThat(parcours.view(reference).term()).contains(LocalDate.of(2027, 6, 1));
        assertThat(desk.phase("renewal", reference)).isNull();
    }

    private ProcessInstance instructed(String reference) {
        events.publishEvent(new RenewalDue(reference, SIAE));
        var renewal = desk.phase("renewal", reference);
        time.runPending(renewal.getId());
        desk.submit(renewal.getId(), "userTask_recordPersonWords", Map.of("manner", "NOT_WISHED", "wish", "CONTINUE", "agreement", "NOT_YET_SEEN"));
        desk.submit(renewal.getId(), "userTask_evaluateSupport", findings("plan", "partners", "procedures", "coordination", "worksite"));
        desk.submit(renewal.getId(), "userTask_evaluateEngagement", findings("choices", "steps", "appointments", "project", "help"));
        desk.submit(renewal.getId(), "userTask_giveSupervisorOpinion", Map.of("diligence", "GOOD", "autonomy", "GOOD", "project", "GOOD",
                "facts", "Tient son poste, forme les nouveaux.", "favour", "FAVOURABLE"));
        return renewal;
    }

    private void complete(ProcessInstance renewal, String complement) {
        var answers = new HashMap<String, Object>(Map.of("outcome", "RENEWED", "months", 9, "because", "Le projet avance, il faut du temps.",
                "agreement", "SEEN_AND_ACCEPTED"));
        if (complement != null) {
            answers.put("complement", complement);
        }
        desk.submit(renewal.getId(), "userTask_completeFile", answers);
        time.runPending(renewal.getId());
    }

    private ProcessInstance session(LocalDate day, String reference) {
        var started = desk.start("commission", Profession.SECRETARIAT_COMMISSION, SIAE,
                Map.of("heldOn", day, "startsAt", "14:00", "place", "Salle du Canal", "capacity", 30));
        var session = desk.phase("commission", started.getBusinessKey());
        var file = renewals.pending(reference).id();
        desk.submit(session.getId(), "userTask_prepareSession", Map.of("maintained", "yes", "heldOn", day, "startsAt", "14:00",
                "place", "Salle du Canal", "seats", SEATS, "chair", MEMBERS.get(0), "files", List.of(file.toString())));
        time.runPending(session.getId());
        time.holdAt(day);
        desk.submit(session.getId(), "userTask_holdSession", Map.of("held", "yes", "present", MEMBERS, "chair", MEMBERS.get(0)));
        assertThat(commission.session(session.getBusinessKey()).called()).isEqualTo(file);
        return session;
    }

    private void decide(ProcessInstance session, Map<String, Object> decision) {
        decision.putAll(Map.of("deciders", MEMBERS, "mode", "CONSENSUS", "explanation", "Vos démarches avancent bien, continuez."));
        desk.submit(session.getId(), "userTask_decideRenewal", decision);
    }

    private static Map<String, Object> findings(String... keys) {
        var answers = new HashMap<String, Object>();
        for (var key : keys) {
            answers.put(key + "Level", "GOOD");
            answers.put(key + "Evidence", "Un fait daté, vérifiable.");
        }
        return answers;
    }
}
