package fr.convergence.commission.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.commission.AgendaState;
import fr.convergence.commission.AgendaView;
import fr.convergence.commission.CommissionService;
import fr.convergence.commission.CommitmentResult;
import fr.convergence.commission.CommitmentService;
import fr.convergence.commission.DeliberationService;
import fr.convergence.commission.SessionStatus;
import fr.convergence.engine.rights.Profession;
import fr.convergence.notification.Letter;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.renewal.Agreement;
import fr.convergence.renewal.RenewalOutcomeService;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalStatus;
import fr.convergence.renewal.RenewalView;
import fr.convergence.testing.CommissionFixture;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.RenewalFixture;
import fr.convergence.testing.TestWorld;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class CommissionProcessTest extends ProcessTestBase {

    private static final String SIAE = TestWorld.JARDIN;
    private static final String MEMBER = "membre-commission@" + SIAE;
    private static final String DIRECTION = "direction@" + SIAE;
    private static final String COORDINATION = "coordination@" + SIAE;
    private static final String SECRETARIAT = "secretariat-commission@" + SIAE;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 24);

    @Autowired
    private CommissionService commission;

    @Autowired
    private DeliberationService deliberation;

    @Autowired
    private CommitmentService commitments;

    @Autowired
    private RenewalService renewals;

    @Autowired
    private RenewalOutcomeService outcomes;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private NoticeService notices;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CommissionFixture fixture;

    @Override
    protected String processKey() {
        return CommissionProcess.KEY;
    }

    /** Sessions and files of other tests would join the agendas of this one. */
    @BeforeEach
    void anEmptyStructure() {
        fixture.anEmptyStructure(SIAE);
    }

    @Test
    void decidesEachFileThenWritesToEachPerson() {
        var later = ready(LocalDate.of(2026, 9, 1));
        var sooner = ready(LocalDate.of(2026, 6, 1));
        var instance = opened(DAY, 8);
        assertThat(commission.session(instance.getBusinessKey()).agenda()).as("the nearest term first").extracting(AgendaView::reference)
                .containsExactly(sooner.reference(), later.reference());

        desk.submit(instance.getId(), "userTask_decideRenewal", renewed(6));
        var transfer = decision("TRANSFER", "transferReason", "OTHER_STRUCTURE_FITS");
        assertThat(refusal(instance.getId(), "userTask_decideRenewal", transfer)).contains("au moins une action");
        transfer.put("actions", List.of(Map.of("action", "Visiter deux structures", "owner", "cip@" + SIAE, "dueOn", DAY.plusDays(30).toString())));
        desk.submit(instance.getId(), "userTask_decideRenewal", transfer);

        var shown = desk.read(desk.task(instance.getId(), "userTask_writeMinutes"), SECRETARIAT);
        assertThat(shown.get("minutes").toString()).contains(sooner.reference()).contains("Visiter deux structures").contains("Par consensus");
        desk.submit(instance.getId(), "userTask_writeMinutes", Map.of("minutes", shown.get("minutes")));
        time.runPending(instance.getId());

        assertThat(instance).isEnded().hasPassed("endEvent_sessionClosed").hasNotPassed("endEvent_sessionCancelled");
        assertThat(commission.session(instance.getBusinessKey()).status()).isEqualTo(SessionStatus.CLOSED);
        assertThat(renewals.file(sooner.id()).status()).isEqualTo(RenewalStatus.DECIDED);
        assertThat(parcours.view(sooner.reference()).authorisedUntil()).isAfterOrEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(letter(sooner, "Décision de la commission")).contains("renouvelé jusqu'au 1er décembre 2026", "Le parcours avance", "15 jours");
        assertThat(letter(later, "Décision de la commission")).contains("autre structure", "Visiter deux structures", "CIP, fil rouge");
        assertThat(mails(sooner.reference(), "commissionDecided")).isEqualTo(1);
    }

    @Test
    void tellsMembersAndPersonsFifteenDaysBefore() {
        var file = ready(LocalDate.of(2026, 6, 1));
        var instance = convened(DAY);

        assertThat(instance).isWaitingAt("userTask_holdSession");
        assertThat(mails(instance.getBusinessKey(), "commissionConvened")).isEqualTo(2);
        assertThat(letter(file, "La commission examine votre dossier")).contains("24 mars 2026 à 9 h 30", "Salle du Jardin", "(Autre)",
                "Avant la séance, vous lisez votre dossier", "en venant, par téléphone, par écrit, ou par la personne de votre choix");
        assertThat(refusal(instance.getId(), "userTask_holdSession", held(MEMBER, DIRECTION))).contains("prévue le 24 mars 2026");
    }

    @Test
    void adjournsAndPutsTheFileOnTheNextAgendaWhenItIsCompleteAgain() {
        var file = ready(LocalDate.of(2026, 6, 1));
        var instance = opened(DAY, 8);
        var adjourned = decision("ADJOURNED", "adjournReason", "MISSING_PIECE");
        assertThat(refusal(instance.getId(), "userTask_decideRenewal", adjourned)).contains("le complément demandé");
        adjourned.put("asked", "L'attestation de formation, au fil rouge.");
        desk.submit(instance.getId(), "userTask_decideRenewal", adjourned);
        assertThat(renewals.file(file.id()).status()).isEqualTo(RenewalStatus.ADJOURNED);

        var next = started(DAY.plusDays(21), 8);
        renewals.propose(file.reference(), RenewalFixture.proposal(file.term().plusMonths(4)), Agreement.SEEN_AND_ACCEPTED, null, "Jointe.");
        renewals.submit(file.reference());

        assertThat(commission.sessionOf(file.id()).orElseThrow().reference()).isEqualTo(next.getBusinessKey());
        minutes(instance);
        assertThat(letter(file, "Décision de la commission")).contains("L'attestation de formation").doesNotContain("nouvel examen");
    }

    @Test
    void fillsTheNextSessionWithRoomAndTellsTheSecretariatWhenThereIsNone() {
        var first = started(DAY, 1);
        var second = started(DAY.plusDays(7), 1);
        var one = ready(LocalDate.of(2026, 9, 1));
        var two = ready(LocalDate.of(2026, 6, 1));
        var three = ready(LocalDate.of(2026, 7, 1));

        assertThat(commission.sessionOf(one.id()).orElseThrow().reference()).isEqualTo(first.getBusinessKey());
        assertThat(commission.sessionOf(two.id()).orElseThrow().reference()).isEqualTo(second.getBusinessKey());
        assertThat(commission.sessionOf(three.id())).isEmpty();
        assertThat(mails(three.reference(), "commissionSessionNeeded")).as("secretariat and direction").isEqualTo(2);

        var third = started(DAY.plusDays(14), 5);
        assertThat(commission.sessionOf(three.id()).orElseThrow().reference()).isEqualTo(third.getBusinessKey());
        assertThat(commission.upcoming(SIAE)).extracting("reference")
                .containsExactly(first.getBusinessKey(), second.getBusinessKey(), third.getBusinessKey());
    }

    @Test
    void movesAFileInAndAnotherOutByHand() {
        var stays = ready(LocalDate.of(2026, 6, 1));
        var leaves = ready(LocalDate.of(2026, 7, 1));
        var instance = started(DAY, 2);
        var next = started(DAY.plusDays(7), 2);
        var comes = ready(LocalDate.of(2026, 9, 1));
        assertThat(commission.sessionOf(comes.id()).orElseThrow().reference()).isEqualTo(next.getBusinessKey());

        var three = prepared(DAY, comes, stays, leaves);
        assertThat(refusal(instance.getId(), "userTask_prepareSession", three)).contains("complète : 2 dossiers");
        desk.submit(instance.getId(), "userTask_prepareSession", prepared(DAY, comes, stays));

        var session = commission.session(instance.getBusinessKey());
        assertThat(session.listed()).extracting(AgendaView::file).containsExactly(comes.id(), stays.id());
        assertThat(session.item(leaves.id()).orElseThrow().state()).isEqualTo(AgendaState.RELEASED);
        assertThat(commission.sessionOf(leaves.id()).orElseThrow().reference()).isEqualTo(next.getBusinessKey());
    }

    @Test
    void placesTheFilesOfASessionGivenUpBeforeItWasConvened() {
        var file = ready(LocalDate.of(2026, 6, 1));
        var instance = started(DAY, 8);
        var next = started(DAY.plusDays(7), 8);

        desk.submit(instance.getId(), "userTask_prepareSession", Map.of("maintained", "no"));
        time.runPending(instance.getId());

        assertThat(instance).isEnded().hasPassed("endEvent_sessionCancelled");
        assertThat(commission.sessionOf(file.id()).orElseThrow().reference()).isEqualTo(next.getBusinessKey());
        assertThat(notices.letters(file.reference())).as("nobody had been told").extracting(Letter::title)
                .doesNotContain("La séance de la commission est annulée");
    }

    @Test
    void setsANewDateWithoutTheQuorumAndTellsEveryoneAgain() {
        var file = ready(LocalDate.of(2026, 6, 1));
        var instance = convened(DAY);
        time.holdAt(DAY);
        desk.submit(instance.getId(), "userTask_holdSession", held(MEMBER));
        assertThat(instance).isWaitingAt("userTask_rescheduleSession").hasNotPassed("subProcess_decideFiles");

        var newDay = new HashMap<String, Object>(Map.of("rescheduled", "yes", "heldOn", DAY.plusDays(14), "startsAt", "9:30", "place", "Salle du Jardin"));
        assertThat(refusal(instance.getId(), "userTask_rescheduleSession", newDay)).contains("à partir du 8 avril 2026");
        newDay.put("heldOn", DAY.plusDays(15));
        newDay.put("startsAt", "neuf heures");
        assertThat(refusal(instance.getId(), "userTask_rescheduleSession", newDay)).contains("au plus 5 caractères");
        newDay.put("startsAt", "25:00");
        assertThat(refusal(instance.getId(), "userTask_rescheduleSession", newDay)).contains("sous la forme 09:30");
        newDay.put("startsAt", "9:30");
        desk.submit(instance.getId(), "userTask_rescheduleSession", newDay);
        time.runPending(instance.getId());

        assertThat(instance).isWaitingAt("userTask_holdSession");
        assertThat(notices.letters(file.reference())).filteredOn(letter -> letter.title().equals("La commission examine votre dossier")).hasSize(2);
        time.holdAt(DAY.plusDays(15));
        desk.submit(instance.getId(), "userTask_holdSession", held(MEMBER, DIRECTION));
        assertThat(instance).isWaitingAt("userTask_decideRenewal");
    }

    @Test
    void cancelsASessionThatWasConvenedAndTellsEveryone() {
        var file = ready(LocalDate.of(2026, 6, 1));
        var instance = convened(DAY);
        desk.submit(instance.getId(), "userTask_holdSession", Map.of("held", "no"));
        desk.submit(instance.getId(), "userTask_rescheduleSession", Map.of("rescheduled", "no"));
        time.runPending(instance.getId());

        assertThat(instance).isEnded().hasPassed("endEvent_sessionCancelled");
        assertThat(letter(file, "La séance de la commission est annulée")).contains("à la suivante");
        assertThat(mails(instance.getBusinessKey(), "commissionCancelled")).isEqualTo(2);
        assertThat(renewals.file(file.id()).status()).as("the file still waits").isEqualTo(RenewalStatus.READY);
    }

    @Test
    void goesOnToTheNextFileWhenOneIsWithdrawnUnderItsEyes() {
        var leaves = ready(LocalDate.of(2026, 6, 1));
        var stays = ready(LocalDate.of(2026, 7, 1));
        var instance = opened(DAY, 8);
        var before = desk.task(instance.getId(), "userTask_decideRenewal");

        outcomes.withdraw(leaves.reference());

        assertThat(desk.task(instance.getId(), "userTask_decideRenewal").getId()).isNotEqualTo(before.getId());
        assertThat(commission.session(instance.getBusinessKey()).called()).isEqualTo(stays.id());
        desk.submit(instance.getId(), "userTask_decideRenewal", renewed(4));
        assertThat(desk.read(desk.task(instance.getId(), "userTask_writeMinutes"), SECRETARIAT).get("minutes").toString())
                .contains("Dossier " + leaves.reference() + " : retiré");
    }

    @Test
    void leavesTheFileUnderExaminationAloneWhenAnotherIsWithdrawn() {
        ready(LocalDate.of(2026, 6, 1));
        var leaves = ready(LocalDate.of(2026, 7, 1));
        var instance = opened(DAY, 8);
        var before = desk.task(instance.getId(), "userTask_decideRenewal");

        outcomes.withdraw(leaves.reference());

        assertThat(desk.task(instance.getId(), "userTask_decideRenewal").getId()).isEqualTo(before.getId());
        desk.submit(instance.getId(), "userTask_decideRenewal", renewed(4));
        assertThat(instance).isWaitingAt("userTask_writeMinutes");
    }

    @Test
    void remindsAndAlertsWhenASessionDoesNotAdvance() {
        ready(LocalDate.of(2026, 6, 1));
        var day = DAY.plusDays(14);
        var instance = started(day, 8);
        time.travelTo(LocalDate.of(2026, 3, 15), instance.getId());
        assertThat(instance).hasNotPassed("serviceTask_remindPreparation");
        time.travelTo(LocalDate.of(2026, 3, 16), instance.getId());
        assertThat(instance).hasPassed("endEvent_preparationReminded").hasNotPassed("serviceTask_escalatePreparation");
        time.travelTo(LocalDate.of(2026, 3, 23), instance.getId());
        assertThat(instance).hasPassed("endEvent_preparationEscalated").isWaitingAt("userTask_prepareSession");

        desk.submit(instance.getId(), "userTask_prepareSession", prepared(day));
        time.travelTo(day.plusDays(1), instance.getId());
        assertThat(instance).hasPassed("endEvent_holdingReminded").hasNotPassed("serviceTask_escalateHolding");
        time.travelTo(day.plusDays(3), instance.getId());
        assertThat(instance).hasPassed("endEvent_holdingEscalated").isWaitingAt("userTask_holdSession");

        desk.submit(instance.getId(), "userTask_holdSession", held(MEMBER, DIRECTION));
        time.travelTo(day.plusDays(30), instance.getId());
        assertThat(instance).hasPassed("endEvent_minutesReminded", "endEvent_minutesEscalated").isWaitingAt("userTask_decideRenewal");
    }

    @Test
    void setsASessionAsideWhenTheConvocationsCannotLeaveInTime() {
        var file = ready(LocalDate.of(2026, 6, 1));
        time.holdAt(DAY.minusDays(15));
        var instance = started(DAY, 8);
        desk.submit(instance.getId(), "userTask_prepareSession", prepared(DAY));
        time.holdAt(DAY.minusDays(14));
        time.runPending(instance.getId());

        assertThat(instance).isWaitingAt("userTask_rescheduleSession").hasNotPassed("userTask_holdSession");
        assertThat(commission.session(instance.getBusinessKey()).status()).isEqualTo(SessionStatus.NOT_HELD);
        assertThat(mails(instance.getBusinessKey(), "commissionConvened")).as("nobody was told of a day that is too near").isZero();
        var shown = desk.read(desk.task(instance.getId(), "userTask_rescheduleSession"), SECRETARIAT);
        assertThat(shown.get("filesText")).isEqualTo("1 dossier");
        assertThat(shown.get("lastUsefulText")).isEqualTo("15 mai 2026");

        time.travelTo(LocalDate.of(2026, 3, 12), instance.getId());
        assertThat(instance).hasPassed("endEvent_rescheduleReminded").hasNotPassed("serviceTask_escalateReschedule");
        time.travelTo(LocalDate.of(2026, 3, 16), instance.getId());
        assertThat(instance).hasPassed("endEvent_rescheduleEscalated").isWaitingAt("userTask_rescheduleSession");
        assertThat(mails(instance.getBusinessKey(), "commissionRescheduleExpected")).isEqualTo(1);
        assertThat(mails(instance.getBusinessKey(), "commissionRescheduleLate")).as("secretariat and direction").isEqualTo(2);

        desk.submit(instance.getId(), "userTask_rescheduleSession",
                Map.of("rescheduled", "yes", "heldOn", LocalDate.of(2026, 3, 31), "startsAt", "09:30", "place", "Salle du Jardin"));
        time.runPending(instance.getId());
        assertThat(instance).isWaitingAt("userTask_holdSession");
        assertThat(letter(file, "La commission examine votre dossier")).contains("31 mars 2026").doesNotContain("reportée");
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

    private static String shownWhat(String rows) {
        var matcher = java.util.regex.Pattern.compile("\"what\":\"([^\"]*)\"").matcher(rows);
        assertThat(matcher.find()).as(rows).isTrue();
        return matcher.group(1);
    }

    private static Map<String, Object> action(String owner, LocalDate dueOn) {
        return Map.of("action", "Rencontrer deux employeurs", "owner", owner, "dueOn", dueOn.toString());
    }

    private static Map<String, Object> seat(String titular, String deputy) {
        var seat = new HashMap<String, Object>(Map.of("quality", "OTHER", "titular", titular));
        if (deputy != null) {
            seat.put("deputy", deputy);
        }
        return seat;
    }

    private RenewalView ready(LocalDate term) {
        return new RenewalFixture(renewals).ready(parcours(term));
    }

    private String parcours(LocalDate term) {
        return new ParcoursFixture(parcours).openParcours(SIAE, TODAY.minusMonths(6), term);
    }

    private ProcessInstance started(LocalDate day, int capacity) {
        var instance = desk.start(CommissionProcess.KEY, Profession.SECRETARIAT_COMMISSION, SIAE, plan(day, capacity));
        return desk.phase(CommissionProcess.KEY, instance.getBusinessKey());
    }

    private String planning(LocalDate day) {
        return catchThrowable(() -> desk.start(CommissionProcess.KEY, Profession.SECRETARIAT_COMMISSION, SIAE, plan(day, 1))).getMessage();
    }

    private static Map<String, Object> plan(LocalDate day, int capacity) {
        return Map.of("heldOn", day, "startsAt", "09:30", "place", "Salle du Jardin", "capacity", capacity);
    }

    private ProcessInstance convened(LocalDate day) {
        var instance = started(day, 8);
        desk.submit(instance.getId(), "userTask_prepareSession", prepared(day));
        time.runPending(instance.getId());
        return instance;
    }

    private ProcessInstance opened(LocalDate day, int capacity) {
        var instance = convened(day);
        time.holdAt(day);
        desk.submit(instance.getId(), "userTask_holdSession", held(MEMBER, DIRECTION));
        assertThat(commission.session(instance.getBusinessKey()).capacity()).isEqualTo(capacity);
        return instance;
    }

    /** Without files: those the session already lists, in their order. */
    private Map<String, Object> prepared(LocalDate day, RenewalView... files) {
        var order = files.length == 0
                ? commission.upcoming(SIAE).get(0).listed().stream().map(AgendaView::file).map(UUID::toString).toList()
                : java.util.Arrays.stream(files).map(file -> file.id().toString()).toList();
        return new HashMap<>(Map.of("maintained", "yes", "heldOn", day, "startsAt", "09:30", "place", "Salle du Jardin",
                "seats", List.of(seat(MEMBER, null), seat(DIRECTION, null)), "chair", MEMBER, "files", order));
    }

    private static Map<String, Object> held(String... present) {
        return Map.of("held", "yes", "present", List.of(present), "chair", MEMBER);
    }

    private static Map<String, Object> renewed(int months) {
        var decision = decision("RENEWED", "renewalReason", "WITHIN_24_MONTHS");
        decision.put("months", months);
        return decision;
    }

    private static Map<String, Object> decision(String outcome, String reasonKey, String reason) {
        return new HashMap<>(Map.of("deciders", List.of(MEMBER, DIRECTION), "mode", "CONSENSUS", "outcome", outcome, reasonKey, reason,
                "explanation", "Vos démarches avancent et l'équipe vous accompagne."));
    }

    private void minutes(ProcessInstance instance) {
        desk.submit(instance.getId(), "userTask_writeMinutes", Map.of("minutes", deliberation.draftMinutes(instance.getBusinessKey())));
        time.runPending(instance.getId());
        assertThat(instance).isEnded();
    }

    private String refusalTo(String account, ProcessInstance instance, Map<String, Object> answers) {
        return catchThrowable(() -> desk.submit(desk.task(instance.getId(), "userTask_decideRenewal"), account, answers)).getMessage();
    }

    private String letter(RenewalView file, String title) {
        return notices.letters(file.reference()).stream().filter(letter -> letter.title().equals(title))
                .map(letter -> String.join("\n", letter.paragraphs())).reduce((one, last) -> last).orElseThrow();
    }

    private int mails(String reference, String code) {
        return jdbc.queryForObject("select count(*) from outbox where reference = ? and code = ?", Integer.class, reference, code);
    }
}
