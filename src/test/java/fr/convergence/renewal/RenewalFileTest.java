package fr.convergence.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.rules.Refusal;
import fr.convergence.testing.RenewalFixture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RenewalFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TERM = LocalDate.of(2026, 9, 1);

    private final RenewalFile file = new RenewalFile("CVG-2026-00001", "aci-canal", TERM, TERM.minusMonths(2), TODAY);

    @Test
    void wantsTwoEvaluationsByTwoPeople() {
        file.evaluate(evaluation(Axis.SUPPORT, "une.personne"));
        refused(() -> file.evaluate(evaluation(Axis.ENGAGEMENT, "une.personne")), "revient à une autre personne");
        refused(() -> file.evaluate(evaluation(Axis.SUPPORT, "une.autre")), "déjà écrite");
        file.evaluate(evaluation(Axis.ENGAGEMENT, "une.autre"));
        assertThat(file.missing()).containsExactly(Part.WORDS, Part.OPINION);
    }

    @Test
    void wantsAFactBehindEachAppreciation() {
        var findings = new ArrayList<>(RenewalFixture.findings(Axis.SUPPORT));
        findings.set(0, new Finding(Criterion.PLAN, Appreciation.GOOD, " "));
        refused(() -> new Evaluation(Axis.SUPPORT, findings, null, "x", TODAY), "Appuyez chaque appréciation sur un fait");
        findings.set(0, new Finding(Criterion.PLAN, Appreciation.NOT_EVALUATED, null));
        assertThat(new Evaluation(Axis.SUPPORT, findings, null, "x", TODAY).view().findings()).hasSize(5);
    }

    @Test
    void refusesAnEvaluationThatEvaluatesNothingOrForgetsAPoint() {
        var nothing = Criterion.of(Axis.SUPPORT).stream().map(criterion -> new Finding(criterion, Appreciation.NOT_EVALUATED, null)).toList();
        refused(() -> new Evaluation(Axis.SUPPORT, nothing, null, "x", TODAY), "Évaluez au moins un point");
        refused(() -> new Evaluation(Axis.SUPPORT, RenewalFixture.findings(Axis.SUPPORT).subList(1, 5), null, "x", TODAY), "chacun des points");
        refused(() -> new Evaluation(Axis.SUPPORT, RenewalFixture.findings(Axis.ENGAGEMENT), null, "x", TODAY), "chacun des points");
    }

    @Test
    void keepsWhatIsGivenOnce() {
        file.hear(RenewalFixture.words("x"));
        refused(() -> file.hear(RenewalFixture.words("y")), "déjà notée");
        file.judgeWork(RenewalFixture.opinion("x"));
        refused(() -> file.judgeWork(RenewalFixture.opinion("y")), "déjà donné");
    }

    @Test
    void isNotProposedBeforeEverythingIsThereAndThePersonHasSeenIt() {
        refused(() -> propose(Agreement.SEEN_AND_ACCEPTED, null), "Il manque encore un avis");
        instruct();
        refused(() -> propose(Agreement.NOT_YET_SEEN, null), "Montrez d'abord le dossier");
        refused(() -> propose(null, null), "Montrez d'abord le dossier");
        refused(() -> propose(Agreement.DISAGREES, null), "sur quoi la personne n'est pas d'accord");
        refused(file::submit, "pas encore de proposition");
        propose(Agreement.DISAGREES, "« Les retards de mars : j'étais à la préfecture. »");
        file.submit();
        assertThat(file.view().status()).isEqualTo(RenewalStatus.READY);
        assertThat(file.view().words().disagreement()).contains("préfecture");
        refused(() -> propose(Agreement.SEEN_AND_ACCEPTED, null), "déjà été transmis");
    }

    @Test
    void comesBackWithAnAnswerToEachAdjournment() {
        ready();
        for (var time = 1; time <= 2; time++) {
            file.adjourn(new Adjournment("COM-2026-00" + time, TODAY, "Une attestation.", null));
            assertThat(file.view().pendingComplement()).isPresent();
            refused(() -> propose(Agreement.SEEN_AND_ACCEPTED, null), "Répondez au complément");
            file.propose(RenewalFixture.proposal(TERM.plusMonths(6)), Agreement.SEEN_AND_ACCEPTED, null, "Jointe " + time);
            file.submit();
        }
        assertThat(file.view().adjournments()).extracting(Adjournment::answer).containsExactly("Jointe 1", "Jointe 2");
        assertThat(file.timesAdjourned()).isEqualTo(2);
    }

    @Test
    void isDecidedOnceAndOnlyWhenReady() {
        refused(() -> file.decide(decision(Outcome.RENEWED)), "déjà avancé");
        ready();
        file.decide(decision(Outcome.RENEWED));
        refused(() -> file.decide(decision(Outcome.TRANSFER)), "déjà avancé");
        refused(() -> file.adjourn(new Adjournment("COM-2026-001", TODAY, "Trop tard.", null)), "déjà avancé");
    }

    @Test
    void isSignedOnlyWithinADecisionToRenew() {
        ready();
        refused(() -> file.renew(TERM.plusDays(1), TERM.plusMonths(6), TODAY), "déjà avancé");
        file.decide(decision(Outcome.EXIT_PREPARED));
        refused(() -> file.renew(TERM.plusDays(1), TERM.plusMonths(6), TODAY), "n'a pas décidé de renouveler");
        refused(() -> file.hesitate("« Je ne sais pas. »"), "n'a pas décidé de renouveler");
        file.follow(RenewalStatus.EXIT_TO_PREPARE, TODAY);
        assertThat(file.view().closedOn()).isEqualTo(TODAY);
    }

    @Test
    void keepsTheReasonsOfALawApartFromThoseOfACommission() {
        assertThat(List.of(DecisionReason.values())).filteredOn(reason -> reason.legal().isPresent())
                .allMatch(reason -> reason.explains(Outcome.RENEWED)).hasSize(LegalReason.values().length);
        for (var outcome : Outcome.values()) {
            assertThat(List.of(DecisionReason.values())).as("reasons of %s", outcome).anyMatch(reason -> reason.explains(outcome));
        }
    }

    private void instruct() {
        file.hear(RenewalFixture.words("fil.rouge"));
        file.evaluate(evaluation(Axis.SUPPORT, "direction"));
        file.evaluate(evaluation(Axis.ENGAGEMENT, "fil.rouge"));
        file.judgeWork(RenewalFixture.opinion("encadrant"));
    }

    private void ready() {
        instruct();
        propose(Agreement.SEEN_AND_ACCEPTED, null);
        file.submit();
    }

    private void propose(Agreement agreement, String disagreement) {
        file.propose(RenewalFixture.proposal(TERM.plusMonths(6)), agreement, disagreement, null);
    }

    private static Evaluation evaluation(Axis axis, String by) {
        return new Evaluation(axis, RenewalFixture.findings(axis), null, by, TODAY);
    }

    private static RenewalDecision decision(Outcome outcome) {
        return new RenewalDecision(UUID.randomUUID(), "COM-2026-001", outcome, outcome == Outcome.RENEWED ? TERM.plusMonths(6) : null,
                DecisionReason.WITHIN_24_MONTHS, null, "Expliqué à la personne.", "direction", TODAY);
    }

    private static void refused(ThrowingCallable step, String because) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }
}
