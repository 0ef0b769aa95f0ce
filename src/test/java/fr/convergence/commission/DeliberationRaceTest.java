package fr.convergence.commission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.database.ProgrammeWork;
import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.RenewalLength;
import fr.convergence.renewal.RenewalOutcomeService;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalStatus;
import fr.convergence.renewal.RenewalView;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.CommissionFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people do at the same instant what cannot both be: one is heard, the other is told in French. */
@ProductTest
class DeliberationRaceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 24);
    private static final String SIAE = TestWorld.JARDIN;
    private static final String DONE = "done";

    @Autowired
    private CommissionService commission;

    @Autowired
    private DeliberationService deliberation;

    @Autowired
    private RenewalService renewals;

    @Autowired
    private RenewalOutcomeService outcomes;

    @Autowired
    private CommissionFixture fixture;

    @Autowired
    private TimeMachine time;

    private RenewalView file;
    private String session;

    @BeforeEach
    void oneFileIsExamined() {
        time.holdAt(TODAY);
        fixture.anEmptyStructure(SIAE);
        file = fixture.ready(SIAE, LocalDate.of(2026, 6, 1));
        session = fixture.planned(SIAE, DAY, 30);
        fixture.opened(session, time);
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @RepeatedTest(5)
    void keepsOneDecisionAndTellsTheOtherInFrench() throws Exception {
        var answers = together(() -> decide(4, "secretariat-commission@" + SIAE), () -> decide(8, "membre-commission@" + SIAE));

        assertThat(answers).containsOnlyOnce(DONE).anyMatch(answer -> answer.contains("rafraîchissez votre liste"));
        assertThat(deliberation.decisions(session)).hasSize(1);
        assertThat(renewals.file(file.id()).decision().until()).isEqualTo(deliberation.decisions(session).get(0).until());
        assertThat(renewals.file(file.id()).decision().id()).isEqualTo(deliberation.decisions(session).get(0).id());
    }

    @RepeatedTest(5)
    void neverClosesASessionOverAVote() throws Exception {
        var answers = together(() -> decide(4, "secretariat-commission@" + SIAE), () -> {
            deliberation.record(session, "Procès-verbal de la séance, relu par la présidence et les membres.", "secretariat-commission@" + SIAE);
            deliberation.notifyDecisions(session);
        });

        assertThat(answers.get(0)).as("the vote counts").isEqualTo(DONE);
        assertThat(answers.get(1)).matches(answer -> answer.equals(DONE) || answer.contains("sans décision") || answer.contains("rafraîchissez votre liste"));
        var view = commission.session(session);
        assertThat(view.status()).isEqualTo(answers.get(1).equals(DONE) ? SessionStatus.CLOSED : SessionStatus.OPEN);
        assertThat(view.listed()).isEmpty();
        assertThat(deliberation.decisions(session)).hasSize(1);
    }

    @RepeatedTest(5)
    void decidesOrWithdrawsButNeverHalfOfEach() throws Exception {
        var answers = together(() -> decide(4, "secretariat-commission@" + SIAE), () -> outcomes.withdraw(file.reference()));

        assertThat(answers).contains(DONE).allMatch(answer -> answer.equals(DONE) || answer.contains("rafraîchissez votre liste")
                || answer.contains("validez à nouveau"));
        var decided = answers.get(0).equals(DONE);
        assertThat(deliberation.decisions(session)).hasSize(decided ? 1 : 0);
        assertThat(commission.session(session).item(file.id()).orElseThrow().state()).isEqualTo(decided ? AgendaState.DECIDED : AgendaState.WITHDRAWN);
        assertThat(renewals.file(file.id()).decision() != null).isEqualTo(decided);
        assertThat(renewals.file(file.id()).status()).isEqualTo(answers.get(1).equals(DONE) ? RenewalStatus.WITHDRAWN : RenewalStatus.DECIDED);
    }

    private void decide(int months, String by) {
        deliberation.decide(session, file.id(), new Ruling(Outcome.RENEWED, new RenewalLength(months, null), DecisionReason.WITHIN_24_MONTHS,
                null, "Vos démarches avancent bien.", null, List.of(), commission.session(session).sitting(), DecisionMode.CONSENSUS, null), by);
    }

    /** Both at once. @return for each {@link #DONE} or the sentence of the refusal; anything else fails the test */
    private static List<String> together(Runnable first, Runnable second) throws Exception {
        var start = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2, work -> new Thread(ProgrammeWork.of(work)));
        var answers = new ArrayList<String>();
        try {
            for (var result : pool.invokeAll(List.of(answer(start, first), answer(start, second)), 30, TimeUnit.SECONDS)) {
                answers.add(result.get());
            }
        } finally {
            pool.shutdownNow();
        }
        return answers;
    }

    private static Callable<String> answer(CyclicBarrier start, Runnable act) {
        return () -> {
            start.await();
            try {
                act.run();
                return DONE;
            } catch (Refusal refusal) {
                return refusal.getMessage();
            }
        };
    }
}
