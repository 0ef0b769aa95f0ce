package fr.convergence.commission.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.commission.CommitmentResult;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.renewal.Agreement;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.RenewalFixture;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who decides, what is agreed, and what is refused. */
class CommissionRulingsTest extends CommissionStories {

    @Override
    protected boolean provesItsModel() {
        return false;
    }

    @Test
    void letsADeputySitForTheFileOfARecusedTitularAndReadsWhatWasAgreedAtTheNextSession() {
        var file = ready(LocalDate.of(2026, 6, 1));
        var instance = started(DAY, 8);
        var answers = prepared(DAY, file);
        answers.put("seats", List.of(seat(MEMBER, null), seat(DIRECTION, COORDINATION)));
        answers.put("recusals", List.of(Map.of("member", DIRECTION, "file", file.id().toString())));
        desk.submit(instance.getId(), "userTask_prepareSession", answers);
        time.runPending(instance.getId());
        assertThat(mails(instance.getBusinessKey(), "commissionConvened")).as("titulars and deputy").isEqualTo(3);
        time.holdAt(DAY);
        desk.submit(instance.getId(), "userTask_holdSession", held(MEMBER, DIRECTION, COORDINATION));

        var shown = desk.read(desk.task(instance.getId(), "userTask_decideRenewal"), SECRETARIAT);
        assertThat(shown.get("rankText")).isEqualTo("1 sur 1");
        assertThat(shown.get("deciders").toString()).contains(MEMBER, COORDINATION).doesNotContain(DIRECTION);
        assertThat(shown.get("hasCommitments")).isEqualTo(false);
        var decision = renewed(4);
        decision.put("deciders", List.of(MEMBER, COORDINATION));
        decision.put("actions", List.of(action("cip@" + SIAE, DAY.plusDays(60))));
        desk.submit(instance.getId(), "userTask_decideRenewal", decision);
        minutes(instance);
        assertThat(letter(file, "Décision de la commission")).contains("Ce qui est convenu : Rencontrer deux employeurs", "au plus tard le 23 mai 2026");
        assertThat(commission.session(instance.getBusinessKey()).minutes()).contains("suppléance", "Récusés", "Condition : Rencontrer deux employeurs");
    }

    @Test
    void readsWhatWasAgreedWhenTheFileComesBack() {
        var file = ready(LocalDate.of(2026, 6, 1));
        var first = opened(DAY, 8);
        var adjourned = decision("ADJOURNED", "adjournReason", "MISSING_PIECE");
        adjourned.put("asked", "L'attestation, au fil rouge.");
        adjourned.put("actions", List.of(action("cip@" + SIAE, DAY.plusDays(10))));
        desk.submit(first.getId(), "userTask_decideRenewal", adjourned);
        renewals.propose(file.reference(), RenewalFixture.proposal(file.term().plusMonths(4)), Agreement.SEEN_AND_ACCEPTED, null, "Jointe.");
        renewals.submit(file.reference());
        minutes(first);
        var second = opened(DAY.plusDays(21), 8);

        var shown = desk.read(desk.task(second.getId(), "userTask_decideRenewal"), SECRETARIAT);
        assertThat(shown.get("hasCommitments")).isEqualTo(true);
        assertThat(shown.get("commitments").toString()).contains("Rencontrer deux employeurs");
        var commitment = commitments.of(file.reference()).get(0);
        var row = new HashMap<String, Object>(Map.of("what", shownWhat(shown.get("commitments").toString()), "result", "PARTLY"));
        var answer = renewed(4);
        answer.put("commitments", List.of(row));
        assertThat(refusal(second.getId(), "userTask_decideRenewal", answer)).contains("ce qui l'a empêché");
        row.put("note", "Un employeur sur deux a reçu.");
        answer.put("commitments", List.of(row, row));
        assertThat(refusal(second.getId(), "userTask_decideRenewal", answer)).contains("a changé entre-temps");
        answer.put("commitments", List.of(row));
        desk.submit(second.getId(), "userTask_decideRenewal", answer);

        assertThat(commitment.result()).isNull();
        assertThat(commitments.of(file.reference())).singleElement().satisfies(kept -> {
            assertThat(kept.result()).isEqualTo(CommitmentResult.PARTLY);
            assertThat(kept.note()).isEqualTo("Un employeur sur deux a reçu.");
            assertThat(kept.dueOn()).isEqualTo(DAY.plusDays(10));
        });
    }

    @Test
    void refusesToConveneTooLateAndAcceptsALaterDate() {
        ready(LocalDate.of(2026, 6, 1));
        var instance = started(DAY, 8);
        time.holdAt(LocalDate.of(2026, 3, 10));
        assertThat(refusal(instance.getId(), "userTask_prepareSession", prepared(DAY))).contains("au moins 15 jours avant");
        desk.submit(instance.getId(), "userTask_prepareSession", prepared(DAY.plusDays(1)));
        assertThat(commission.session(instance.getBusinessKey()).heldOn()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void refusesADayThatIsNotWorkedOrTooNear() {
        assertThat(planning(LocalDate.of(2026, 3, 16))).contains("à partir du 17 mars 2026");
        assertThat(planning(LocalDate.of(2026, 3, 22))).contains("un jour ouvré");
        assertThat(planning(LocalDate.of(2026, 5, 1))).contains("un jour ouvré");
        assertThat(started(LocalDate.of(2026, 3, 17), 1)).isWaitingAt("userTask_prepareSession");
    }

    @Test
    void neverLetsTheFilRougeDecideAlone() {
        var own = new ParcoursFixture(parcours, DIRECTION).openParcours(SIAE, TODAY.minusMonths(6), LocalDate.of(2026, 6, 1));
        assertThat(parcours.view(own).referent(ReferentRole.FIL_ROUGE)).contains(DIRECTION);
        new RenewalFixture(renewals).ready(own);
        var instance = opened(DAY, 8);

        assertThat(refusal(instance.getId(), "userTask_decideRenewal", renewed(6))).contains("Vous êtes le fil rouge");
        var alone = renewed(6);
        alone.put("deciders", List.of(DIRECTION));
        assertThat(refusalTo(MEMBER, instance, alone)).contains("Le fil rouge ne décide jamais seul");
        desk.submit(desk.task(instance.getId(), "userTask_decideRenewal"), MEMBER, renewed(6));
        assertThat(instance).isWaitingAt("userTask_writeMinutes");
    }

    @Test
    void keepsARecusedMemberOutOfTheDecision() {
        var file = ready(LocalDate.of(2026, 6, 1));
        var instance = started(DAY, 8);
        var answers = prepared(DAY, file);
        answers.put("recusals", List.of(Map.of("member", DIRECTION, "file", file.id().toString())));
        desk.submit(instance.getId(), "userTask_prepareSession", answers);
        time.runPending(instance.getId());
        time.holdAt(DAY);
        desk.submit(instance.getId(), "userTask_holdSession", held(MEMBER, DIRECTION));

        assertThat(refusal(instance.getId(), "userTask_decideRenewal", renewed(6))).contains("Un membre récusé");
        var without = renewed(6);
        without.put("deciders", List.of(MEMBER));
        desk.submit(instance.getId(), "userTask_decideRenewal", without);
        assertThat(deliberation.decisions(instance.getBusinessKey()).get(0).deciders()).containsExactly(MEMBER);
    }

    @Test
    void refusesADecisionTheLawOrTheVoteDoesNotAllow() {
        var file = ready(LocalDate.of(2026, 6, 1));
        var instance = opened(DAY, 8);
        var id = instance.getId();

        var tooLong = renewed(12);
        tooLong.remove("months");
        tooLong.put("until", file.term().plusMonths(12).plusDays(1));
        assertThat(refusal(id, "userTask_decideRenewal", tooLong)).contains("12 mois au plus");
        var unexplained = renewed(6);
        unexplained.remove("renewalReason");
        assertThat(refusal(id, "userTask_decideRenewal", unexplained)).contains("un motif qui correspond");
        var vote = renewed(6);
        vote.put("mode", "VOTE");
        assertThat(refusal(id, "userTask_decideRenewal", vote)).contains("les voix pour, contre et les abstentions");
        vote.putAll(Map.of("votesFor", 1, "votesAgainst", 1, "abstentions", 1));
        assertThat(refusal(id, "userTask_decideRenewal", vote)).contains("Le total des voix");
        vote.put("abstentions", 0);
        assertThat(refusal(id, "userTask_decideRenewal", vote)).contains("n'a pas la majorité");
        vote.putAll(Map.of("votesAgainst", 0, "abstentions", 1));
        var absent = renewed(6);
        absent.put("deciders", List.of(SECRETARIAT, MEMBER));
        assertThat(refusal(id, "userTask_decideRenewal", absent)).contains("Seuls les membres présents");
        desk.submit(id, "userTask_decideRenewal", vote);
        assertThat(deliberation.decisionsOn(file.reference())).singleElement().extracting("votes").hasToString("Votes[inFavour=1, against=0, abstentions=1]");
    }

    @Test
    void preparesAnExitOnlyWithAnActionSomebodyTakesCareOf() {
        ready(LocalDate.of(2026, 6, 1));
        var instance = opened(DAY, 8);
        var exit = decision("EXIT_PREPARED", "exitReason", "READY_TO_LEAVE");
        exit.put("actions", List.of(Map.of("action", "Rencontrer deux employeurs")));
        assertThat(refusal(instance.getId(), "userTask_decideRenewal", exit)).contains("Qui s'en charge");
        exit.put("actions", List.of(action(SECRETARIAT, DAY)));
        assertThat(refusal(instance.getId(), "userTask_decideRenewal", exit)).contains("Choisissez dans la liste");
        exit.put("actions", List.of(action("referent-emploi@" + SIAE, DAY.minusDays(1))));
        assertThat(refusal(instance.getId(), "userTask_decideRenewal", exit)).contains("une date à venir");
        exit.put("actions", List.of(action("referent-emploi@" + SIAE, DAY)));
        desk.submit(instance.getId(), "userTask_decideRenewal", exit);
        assertThat(instance).isWaitingAt("userTask_writeMinutes");
    }
}
