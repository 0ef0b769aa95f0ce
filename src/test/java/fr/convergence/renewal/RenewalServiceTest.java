package fr.convergence.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.database.ProgrammeWork;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.RenewalFixture;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.UUID;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@ProductTest
class RenewalServiceTest {

    private static final LocalDate TERM = LocalDate.of(2026, 9, 1);

    @Autowired
    private RenewalService renewals;

    @Autowired
    private RenewalOutcomeService outcomes;

    @Autowired
    private RenewalFiles files;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private TimeMachine time;

    @BeforeEach
    void holdTheClock() {
        time.holdAt(LocalDate.of(2026, 3, 2));
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void keepsTheWholeFile() {
        var reference = parcours(LocalDate.of(1988, 5, 17));
        var written = new RenewalFixture(renewals).ready(reference);

        var read = renewals.file(written.id());
        assertThat(read).isEqualTo(written);
        assertThat(read.words()).isEqualTo(RenewalFixture.words("fixture.cip"));
        assertThat(read.evaluation(Axis.SUPPORT).orElseThrow().findings()).isEqualTo(RenewalFixture.findings(Axis.SUPPORT));
        assertThat(read.decision()).isNull();
        assertThat(renewals.ready(TestWorld.JARDIN)).contains(read);
    }

    @Test
    void hasOneOpenFileAParcours() {
        var reference = parcours(LocalDate.of(1988, 5, 17));
        renewals.open(reference).orElseThrow();
        assertThat(renewals.open(reference)).isEmpty();
        var second = new RenewalFile(reference, TestWorld.JARDIN, TERM, TERM, time.today());
        assertThatThrownBy(() -> files.saveAndFlush(second)).isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("uq_renewal_file_one_pending_per_parcours");

        outcomes.withdraw(reference);
        assertThat(renewals.open(reference)).isPresent();
    }

    @Test
    void wantsTheProofOfAReasonButNotOfDifficulties() {
        var reference = parcours(LocalDate.of(1970, 5, 17));
        new RenewalFixture(renewals).instructed(reference);
        refused(() -> propose(reference, LegalReason.RQTH, false), "le justificatif du motif");
        refused(() -> propose(reference, LegalReason.PARTICULAR_DIFFICULTIES, false, TERM.plusMonths(13)), "12 mois au plus");
        propose(reference, LegalReason.RQTH, true);
        assertThat(renewals.pending(reference).proposal().reason()).isEqualTo(LegalReason.RQTH);
    }

    @Test
    void authorisesWhatTheCommissionDecidedAndNothingElse() {
        var reference = parcours(LocalDate.of(1988, 5, 17));
        new RenewalFixture(renewals).ready(reference);
        var authorised = parcours.view(reference).authorisedUntil();
        outcomes.decide(reference, decision(Outcome.EXIT_PREPARED, null, DecisionReason.READY_TO_LEAVE));
        assertThat(parcours.view(reference).authorisedUntil()).isEqualTo(authorised);
        outcomes.prepareExit(reference);

        var long24 = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TERM.minusMonths(24).plusDays(1), TERM);
        new RenewalFixture(renewals).instructed(long24);
        renewals.propose(long24, new Proposal(Outcome.TRANSFER, null, null, null, false, "Une autre structure.", "fixture.cip", time.today()),
                Agreement.SEEN_AND_ACCEPTED, null, null);
        renewals.submit(long24);
        refused(() -> outcomes.decide(long24, decision(Outcome.RENEWED, TERM.plusMonths(6), DecisionReason.WITHIN_24_MONTHS)), "choisissez le motif légal");
        outcomes.decide(long24, decision(Outcome.RENEWED, TERM.plusMonths(12), DecisionReason.PARTICULAR_DIFFICULTIES));
        assertThat(parcours.view(long24).authorisedUntil()).isEqualTo(TERM.plusMonths(12));
        assertThat(parcours.view(long24).passEnd()).as("the PASS is prolonged by its own request").isEqualTo(TERM);
    }

    @Test
    void refusesWhatConcernsNoOpenFile() {
        var reference = parcours(LocalDate.of(1988, 5, 17));
        refused(() -> renewals.pending(reference), "Aucun dossier de renouvellement n'est ouvert");
        refused(() -> renewals.file(java.util.UUID.randomUUID()), "n'existe pas");
        outcomes.withdraw(reference);
        assertThat(renewals.history(reference)).isEmpty();
    }

    /** One person in two windows: the database holds what two readings at once could miss. */
    @Test
    void keepsTwoEvaluationsByTwoPeopleEvenAtTheSameInstant() throws Exception {
        var reference = parcours(LocalDate.of(1988, 5, 17));
        renewals.open(reference);
        var start = new CyclicBarrier(2);
        List<Callable<String>> both = List.of(() -> evaluate(start, reference, Axis.SUPPORT), () -> evaluate(start, reference, Axis.ENGAGEMENT));
        var pool = Executors.newFixedThreadPool(2, work -> new Thread(ProgrammeWork.of(work)));
        try {
            var answers = new java.util.ArrayList<String>();
            for (var result : pool.invokeAll(both, 30, TimeUnit.SECONDS)) {
                answers.add(result.get());
            }
            assertThat(answers).containsOnlyOnce("written");
            assertThat(answers).anyMatch(answer -> answer.contains("validez à nouveau") || answer.contains("une autre personne"));
        } finally {
            pool.shutdownNow();
        }
        assertThat(renewals.pending(reference).evaluations()).hasSize(1);
    }

    @Test
    void makesWhatPeopleWroteHarmlessInAForm() {
        var reference = parcours(LocalDate.of(1988, 5, 17));
        renewals.open(reference);
        renewals.hear(reference, new PersonWords(Manner.WRITTEN, "Ici **gras** ![image](http://exemple.invalid)\n# titre {{x}}", Wish.CONTINUE,
                Agreement.NOT_YET_SEEN, null, false, "x", time.today()));
        assertThat(renewals.dossier(reference).text()).contains("\\*\\*gras\\*\\* \\!\\[image\\](http://exemple.invalid) \\# titre \\{\\{x\\}\\}");
    }

    private String evaluate(CyclicBarrier start, String reference, Axis axis) throws Exception {
        start.await();
        try {
            renewals.evaluate(reference, axis, RenewalFixture.findings(axis), null, "la.meme.personne");
            return "written";
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }

    private String parcours(LocalDate birthDate) {
        return new ParcoursFixture(parcours).openParcours(TestWorld.JARDIN, TERM.minusMonths(12), TERM, birthDate);
    }

    private void propose(String reference, LegalReason reason, boolean proofSeen) {
        propose(reference, reason, proofSeen, TERM.plusMonths(6));
    }

    private void propose(String reference, LegalReason reason, boolean proofSeen, LocalDate until) {
        renewals.propose(reference, new Proposal(Outcome.RENEWED, until, reason, null, proofSeen, "Le projet avance.", "fixture.cip", time.today()),
                Agreement.SEEN_AND_ACCEPTED, null, null);
    }

    private RenewalDecision decision(Outcome outcome, LocalDate until, DecisionReason reason) {
        return new RenewalDecision(UUID.randomUUID(), "COM-2026-901", outcome, until, reason, null, "Expliqué à la personne.", "direction@aci-canal", time.today());
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable step, String because) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }
}
