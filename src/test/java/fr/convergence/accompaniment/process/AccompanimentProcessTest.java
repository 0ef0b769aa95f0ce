package fr.convergence.accompaniment.process;

import static fr.convergence.accompaniment.process.AccompaniedPerson.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.accompaniment.AccompanimentService;
import fr.convergence.accompaniment.ClosingStatus;
import fr.convergence.accompaniment.ExitFact;
import fr.convergence.accompaniment.HireDeclared;
import fr.convergence.accompaniment.IaeCategory;
import fr.convergence.accompaniment.NeedExpressed;
import fr.convergence.accompaniment.RenewalDue;
import fr.convergence.accompaniment.TransferWished;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.renewal.RenewalService;
import fr.convergence.testing.TestWorld;
import fr.convergence.worksite.AttendanceAlerted;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class AccompanimentProcessTest extends AccompanimentStories {

    @Autowired
    private RenewalService renewals;

    @Autowired
    private AccompanimentService accompaniment;

    @Autowired
    private NoticeService notices;

    @Autowired
    private ApplicationEvents events;

    @Test
    void opensThreeThreadsOnceThePlanIsBuilt() {
        var instance = engaged();
        assertThat(instance).isWaitingAt("userTask_buildPlan");
        assertThat(desk.task(instance.getId(), "userTask_buildPlan").getAssignee()).isEqualTo("cip@" + TestWorld.CANAL);

        submit(instance, "buildPlan", plan());

        assertThat(instance).isWaitingAt("userTask_keepThread", "gateway_concertation", "gateway_beforeRenewal");
        assertThat(desk.task(instance.getId(), "userTask_keepThread").getDueDate()).as("a permanent task").isNull();
    }

    @Test
    void remindsAndEscalatesAPlanThatWaits() {
        var instance = engaged();

        time.travelTo(TODAY.plusDays(60), instance.getId());

        assertThat(instance).hasPassed("endEvent_planReminded", "endEvent_planEscalated").isWaitingAt("userTask_buildPlan");
    }

    @Test
    void comesBackToTheThreadAfterEachPieceOfNews() {
        var instance = accompanied();
        submit(instance, "keepThread", with(news("ACTIONS"), Map.of("updates", java.util.List.of(
                Map.of("action", 1, "status", "UNDER_WAY", "dueOn", TODAY.plusMonths(2).toString(), "agreed", true)))));
        submit(instance, "keepThread", need());
        submit(instance, "keepThread", with(news("TRANSFER"), Map.of("transferWish", "Travailler dans un jardin.")));
        submit(instance, "keepThread", hire());

        assertThat(instance).isWaitingAt("userTask_keepThread");
        assertThat(events.stream(NeedExpressed.class)).singleElement().satisfies(need -> {
            assertThat(need.reference()).isEqualTo(instance.getBusinessKey());
            assertThat(need.description()).isEqualTo("Une place en résidence sociale, au calme.");
            assertThat(need.by()).isEqualTo("cip@" + TestWorld.CANAL);
        });
        assertThat(events.stream(TransferWished.class)).hasSize(1);
        assertThat(events.stream(HireDeclared.class)).singleElement()
                .satisfies(declared -> assertThat(declared.hire().startsOn()).isEqualTo(TODAY.plusDays(20)));
    }

    @Test
    void holdsAConcertationAtItsDateAndPlansTheNext() {
        var instance = accompanied();
        time.fire("event_concertationDue", instance.getId());
        assertThat(time.today()).isEqualTo(TODAY.plusWeeks(4));
        time.runPending(instance.getId());
        time.travelTo(TODAY.plusWeeks(4).plusDays(20), instance.getId());
        assertThat(instance).hasPassed("endEvent_concertationReminded", "endEvent_concertationEscalated");

        submit(instance, "holdConcertation", concertation(time.today()));

        assertThat(instance).hasPassed("endEvent_concertationHeld").isWaitingAt("gateway_concertation");
        assertThat(accompaniment.concertations(instance.getBusinessKey())).singleElement()
                .satisfies(held -> assertThat(held.decisions()).hasSize(1));
    }

    @Test
    void holdsAConcertationWhenSomebodyCallsForIt() {
        var instance = accompanied();
        submit(instance, "keepThread", call());
        assertThat(instance).isWaitingAt("userTask_keepThread", "userTask_holdConcertation");
        assertThat((String) desk.read(desk.task(instance.getId(), "userTask_holdConcertation"), "cip@" + TestWorld.CANAL).get("agendaText"))
                .contains("La demande de logement n'avance plus.");
        submit(instance, "holdConcertation", concertation(TODAY));

        tell(new AttendanceAlerted(instance.getBusinessKey(), TestWorld.CANAL));

        time.runPending(instance.getId());
        assertThat(instance).isWaitingAt("userTask_holdConcertation");
    }

    @Test
    void looksForThePersonBeforeAnExitWithoutNews() {
        var instance = accompanied();
        submit(instance, "keepThread", broken("UNREACHABLE"));
        assertThat(parcours.view(instance.getBusinessKey()).status()).isEqualTo(ParcoursStatus.INTERRUPTED);
        for (var channel : new String[] {"PHONE", "PHONE", "VISIT"}) {
            assertThat(refusal(instance.getId(), "userTask_reviewBreak", Map.of("decision", "EXIT_WITHOUT_NEWS")))
                    .contains("3 tentatives, des jours différents, par 2 moyens différents");
            submit(instance, "reviewBreak", tried(channel));
            time.fire("event_attemptDue", instance.getId());
        }
        submit(instance, "reviewBreak", Map.of("decision", "EXIT_WITHOUT_NEWS"));

        submit(instance, "writeClosingReport", report(ExitFact.WITHOUT_NEWS, time.today(), 1));
        submit(instance, "approveClosingReport", Map.of("approved", "yes"));

        assertThat(instance).isEnded().hasPassed("serviceTask_closeParcours", "endEvent_personLeft");
        assertThat(parcours.view(instance.getBusinessKey()).status()).isEqualTo(ParcoursStatus.EXITED);
        assertThat(notices.letters(instance.getBusinessKey())).hasSize(1);
    }

    @Test
    void signsANewContractAfterABreakAndGoesOn() {
        var instance = accompanied();
        submit(instance, "keepThread", broken("BROKEN_BY_PERSON"));
        time.travelTo(TODAY.plusDays(20), instance.getId());
        assertThat(instance).hasPassed("endEvent_breakReviewReminded", "endEvent_breakReviewEscalated");

        submit(instance, "reviewBreak", contract("NEW_CONTRACT", time.today(), TODAY.plusMonths(14)));

        assertThat(instance).isWaitingAt("userTask_keepThread", "gateway_beforeRenewal");
        assertThat(parcours.view(instance.getBusinessKey()).status()).isEqualTo(ParcoursStatus.ACTIVE);
    }

    @Test
    void asksTheDirectionWhenAPeriodWithoutContractEnds() {
        var instance = accompanied();
        submit(instance, "keepThread", broken("BROKEN_BY_EMPLOYER"));
        submit(instance, "reviewBreak", Map.of("decision", "WITHOUT_CONTRACT", "until", TODAY.plusMonths(2).toString()));
        assertThat(instance).isWaitingAt("userTask_keepThread", "gateway_beforeTerm");

        time.fire("event_termReached", instance.getId());
        time.runPending(instance.getId());
        assertThat(time.today()).isEqualTo(TODAY.plusMonths(2).plusDays(1));
        submit(instance, "handleMissedTerm", Map.of("decision", "WITHOUT_CONTRACT", "until", TODAY.plusMonths(3).toString()));

        assertThat(instance).hasPassed("endEvent_missedTermHandled").isWaitingAt("gateway_beforeTerm");
    }

    @Test
    void writesTheExitReportAgainWhenTheDirectionSendsItBack() {
        var instance = accompanied();
        submit(instance, "keepThread", news("EXIT"));
        time.travelTo(TODAY.plusDays(40), instance.getId());
        assertThat(instance).hasPassed("endEvent_closingReminded", "endEvent_closingEscalated");
        submit(instance, "writeClosingReport", report(ExitFact.CDI, time.today(), 1));
        submit(instance, "approveClosingReport", Map.of("approved", "no", "remark", "Précisez ce qui reste à faire pour le logement."));
        assertThat((String) desk.read(desk.task(instance.getId(), "userTask_writeClosingReport"), "cip@" + TestWorld.CANAL).get("remarkText"))
                .contains("ce qui reste à faire");

        submit(instance, "writeClosingReport", report(ExitFact.CDI, time.today(), 1));
        submit(instance, "approveClosingReport", Map.of("approved", "yes"));

        assertThat(instance).isEnded();
        var closing = accompaniment.closing(instance.getBusinessKey()).orElseThrow();
        assertThat(closing.status()).isEqualTo(ClosingStatus.APPROVED);
        assertThat(closing.iae()).isEqualTo(IaeCategory.DURABLE_JOB);
    }

    @Test
    void goesOnWhenAnExitIsGivenUp() {
        var instance = accompanied();
        submit(instance, "keepThread", news("EXIT"));

        submit(instance, "writeClosingReport", Map.of("leaves", "no"));

        assertThat(instance).isWaitingAt("userTask_keepThread").hasPassed("endEvent_exitGivenUp").hasNotPassed("serviceTask_closeParcours");
        assertThat(accompaniment.closing(instance.getBusinessKey())).isEmpty();
    }

    @Test
    void opensTheRenewalAndHearsThatTheTermMoved() {
        var instance = accompanied();
        time.fire("event_renewalOpens", instance.getId());
        assertThat(time.today()).isEqualTo(TERM.minusMonths(6));
        time.runPending(instance.getId());
        assertThat(events.stream(RenewalDue.class)).containsExactly(new RenewalDue(instance.getBusinessKey(), TestWorld.CANAL));

        renew(instance, TERM.plusDays(1), TERM.plusMonths(6));
        time.runPending(instance.getId());
        assertThat(instance).hasPassed("endEvent_termMovedInTime").isWaitingAt("gateway_beforeRenewal");

        renew(instance, TERM.plusMonths(6).plusDays(1), TERM.plusMonths(12));
        time.runPending(instance.getId());
        assertThat(instance).hasPassed("endEvent_termMovedEarly").isWaitingAt("gateway_beforeRenewal");
    }

    @Test
    void noTermPassesUnseen() {
        var instance = atTheTerm();
        time.runPending(instance.getId());
        assertThat(instance).isWaitingAt("userTask_handleMissedTerm");
        time.travelTo(TERM.plusDays(10), instance.getId());
        assertThat(instance).hasPassed("endEvent_missedTermReminded", "endEvent_missedTermEscalated");

        submit(instance, "handleMissedTerm", Map.of("decision", "EXIT"));

        assertThat(instance).isWaitingAt("userTask_keepThread", "gateway_beforeTerm");
        assertThat((String) desk.read(desk.task(instance.getId(), "userTask_keepThread"), "cip@" + TestWorld.CANAL).get("notesText"))
                .contains("Une sortie est à préparer");
        assertThat(parcours.view(instance.getBusinessKey()).status()).isEqualTo(ParcoursStatus.INTERRUPTED);
    }

    @Test
    void refusesToLetHerLapseWhileAFileWaits() {
        var instance = atTheTerm();
        time.runPending(instance.getId());
        renewals.open(instance.getBusinessKey());
        var shown = desk.read(desk.task(instance.getId(), "userTask_handleMissedTerm"), "direction@" + TestWorld.CANAL);
        assertThat(shown.get("decisionOptions").toString()).contains("WITHOUT_CONTRACT").doesNotContain("EXIT");
        assertThat((String) shown.get("waitingText")).contains("Une décision est encore attendue");

        assertThat(refusal(instance.getId(), "userTask_handleMissedTerm", Map.of("decision", "EXIT"))).contains("ne fait pas sortir du programme");

        assertThat(parcours.view(instance.getBusinessKey()).status()).isEqualTo(ParcoursStatus.ACTIVE);
        submit(instance, "handleMissedTerm", Map.of("decision", "WITHOUT_CONTRACT", "until", time.today().plusMonths(1).toString()));
        assertThat(instance).hasPassed("endEvent_missedTermHandled");
    }

    @Test
    void recordsAContractSignedAfterItsTerm() {
        var instance = atTheTerm();
        time.runPending(instance.getId());

        submit(instance, "handleMissedTerm", contract("SIGNED", TERM.plusDays(1), TERM.plusMonths(8)));

        assertThat(instance).hasPassed("endEvent_missedTermHandled").isWaitingAt("gateway_beforeRenewal");
    }

    @Test
    void forgetsATermThatWasDecidedElsewhere() {
        var checked = atTheTerm();
        renew(checked, TERM.plusDays(1), TERM.plusMonths(8));
        time.runPending(checked.getId());
        assertThat(checked).hasPassed("endEvent_termNotPassed").hasNotPassed("userTask_handleMissedTerm");

        time.holdAt(TODAY);
        var late = atTheTerm();
        time.runPending(late.getId());
        renew(late, TERM.plusDays(1), TERM.plusMonths(8));
        assertThat(late).hasPassed("endEvent_termMovedAtLast").isNotWaitingAt("userTask_handleMissedTerm");
    }

    @Test
    void stopsWhenThePersonIsHired() {
        var instance = accompanied();

        parcours.startFollowup(instance.getBusinessKey(), TODAY.plusDays(20));

        assertThat(instance).isEnded().hasPassed("endEvent_accompanimentStopped").hasNotPassed("endEvent_personLeft");
        assertThat(accompaniment.plan(instance.getBusinessKey()).objectives()).as("the plan stays").hasSize(1);

        parcours.resumeAfterFollowup(instance.getBusinessKey());
        var resumed = desk.phase(AccompanimentProcess.KEY, instance.getBusinessKey());
        time.runPending(resumed.getId());
        submit(resumed, "buildPlan", plan());
        assertThat(resumed).as("without a contract, a decision is due").isWaitingAt("userTask_keepThread", "gateway_beforeTerm");
    }

    @Test
    void beginsAgainInTheStructureWhereThePersonGoesOn() {
        var instance = accompanied();

        parcours.moveTo(instance.getBusinessKey(), terms(TestWorld.JARDIN, TODAY.plusDays(1), TERM), "cip@" + TestWorld.JARDIN);

        assertThat(instance).isEnded().hasPassed("endEvent_accompanimentStopped");
        var there = desk.phase(AccompanimentProcess.KEY, instance.getBusinessKey());
        time.runPending(there.getId());
        var task = desk.task(there.getId(), "userTask_buildPlan");
        assertThat(task.getAssignee()).isEqualTo("cip@" + TestWorld.JARDIN);
        assertThat((String) desk.read(task, task.getAssignee()).get("carriedText")).contains("plan précédent");
    }
}
