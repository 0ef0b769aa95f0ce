package fr.convergence.commission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.parcours.ParcoursService;
import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.RenewalLength;
import fr.convergence.renewal.RenewalService;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.RenewalFixture;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people record a decision on one file at the same instant. */
@ProductTest
class DeliberationRaceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 24);
    private static final String SIAE = TestWorld.LIVRAISON;

    @Autowired
    private CommissionService commission;

    @Autowired
    private DeliberationService deliberation;

    @Autowired
    private RenewalService renewals;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private TimeMachine time;

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @RepeatedTest(5)
    void keepsOneDecisionAndTellsTheOtherInFrench() throws Exception {
        time.holdAt(TODAY);
        var session = commission.plan(SIAE, new SessionPlan(DAY, java.time.LocalTime.of(9, 30), "Salle"), 30);
        var reference = new ParcoursFixture(parcours).openParcours(SIAE, TODAY.minusMonths(6), LocalDate.of(2026, 6, 1));
        var file = new RenewalFixture(renewals).ready(reference);
        var members = List.of("membre-commission@" + SIAE, "direction@" + SIAE);
        commission.prepare(session, new SessionPlan(DAY, java.time.LocalTime.of(9, 30), "Salle"), members, members.get(0), List.of(file.id()), Map.of());
        commission.convene(session);
        time.holdAt(DAY);
        assertThat(commission.open(session, members, members.get(0))).isTrue();

        var start = new CyclicBarrier(2);
        List<Callable<String>> both = List.of(
                () -> decide(start, session, file.id(), 4, "secretariat-commission@" + SIAE), () -> decide(start, session, file.id(), 8, members.get(0)));
        var pool = Executors.newFixedThreadPool(2);
        var answers = new ArrayList<String>();
        try {
            for (var result : pool.invokeAll(both, 30, TimeUnit.SECONDS)) {
                answers.add(result.get());
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(answers).containsOnlyOnce("decided").anyMatch(answer -> answer.contains("rafraîchissez votre liste"));
        assertThat(deliberation.decisions(session)).hasSize(1);
        assertThat(renewals.file(file.id()).decision().until()).isEqualTo(deliberation.decisions(session).get(0).until());
    }

    private String decide(CyclicBarrier start, String session, UUID file, int months, String by) throws Exception {
        start.await();
        try {
            deliberation.decide(session, file, new Ruling(Outcome.RENEWED, new RenewalLength(months, null), DecisionReason.WITHIN_24_MONTHS, null,
                    "Vos démarches avancent bien.", null, List.of(), List.of("direction@" + SIAE, "membre-commission@" + SIAE),
                    DecisionMode.CONSENSUS, null), by);
            return "decided";
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }
}
