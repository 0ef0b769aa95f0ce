package fr.convergence.followup.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.Recipient;
import fr.convergence.followup.CheckpointResult;
import fr.convergence.followup.FollowupOutcome;
import fr.convergence.followup.FollowupStatus;
import fr.convergence.followup.HandOverState;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursStatus;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FollowupProcessTest extends FollowupStories {

    @Test
    void followsThePersonForAYearThenHandsHerOver() {
        var year = hired(TODAY);
        assertThat(parcours.view(year.getBusinessKey()).status()).isEqualTo(ParcoursStatus.FOLLOWED_UP);
        agree(year, "yes");
        contactOn(year, LocalDate.of(2026, 3, 10));
        submit(year, "userTask_holdCheckpoint", checkpoint());
        for (var day : List.of(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 6, 2), LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 2))) {
            contactOn(year, day);
            submit(year, "userTask_holdCheckpoint", checkpoint());
            submit(year, "userTask_contactEmployer", employer("KEPT"));
        }
        contactOn(year, LocalDate.of(2027, 2, 1));
        submit(year, "userTask_prepareEnd", Map.of("met", "yes", "needed", "yes", "agreed", "yes", "topics", List.of("LOGEMENT")));
        time.fire("event_appointmentDue", year.getId());
        submit(year, "userTask_arrangeHandOver", receiver("WAITING"));
        contactOn(year, LocalDate.of(2027, 2, 11));
        var accepted = receiver("ACCEPTED");
        accepted.put("firstMeetingOn", "2027-02-25");
        submit(year, "userTask_arrangeHandOver", accepted);
        contactOn(year, LocalDate.of(2027, 2, 16));
        submit(year, "userTask_holdCheckpoint", checkpoint());

        time.travelTo(LocalDate.of(2027, 3, 1), year.getId());

        assertThat(year).isEnded().hasPassed("endEvent_handedOver").hasNotPassed("subProcess_alert", "userTask_reopenFollowup");
        var view = followups.of(year.getBusinessKey()).orElseThrow();
        assertThat(view.outcome()).isEqualTo(FollowupOutcome.HANDED_OVER);
        assertThat(view.closedOn()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(parcours.view(year.getBusinessKey()).status()).isEqualTo(ParcoursStatus.HANDED_OVER);
        assertThat(parcours.view(year.getBusinessKey()).closedOn()).isEqualTo(view.endsOn());
        assertThat(consents.allows(year.getBusinessKey(), Domain.LOGEMENT, Recipient.PARTNERS)).isTrue();
    }

    @Test
    void endsTheYearWithTheJobKept() {
        var year = almostOver("no");
        submit(year, "userTask_holdCheckpoint", checkpoint());
        time.fire("event_appointmentDue", year.getId());
        submit(year, "userTask_prepareEnd", Map.of("met", "yes", "needed", "no"));

        time.travelTo(ALMOST_OVER, year.getId());

        assertThat(year).isEnded().hasPassed("endEvent_jobKept").hasNotPassed("userTask_contactEmployer");
        assertThat(parcours.view(year.getBusinessKey()).status()).isEqualTo(ParcoursStatus.EXITED);
    }

    @Test
    void looksForThePersonOnThreeDaysAndNeverCountsSilenceAsASuccess() {
        var year = almostOver("no");
        submit(year, "userTask_holdCheckpoint", unanswered("PHONE"));
        contactOn(year, TODAY);
        submit(year, "userTask_prepareEnd", Map.of("met", "no"));
        contactOn(year, LocalDate.of(2026, 3, 4));
        submit(year, "userTask_holdCheckpoint", unanswered("PHONE"));
        contactOn(year, LocalDate.of(2026, 3, 6));
        assertThat(refusal(year.getId(), "userTask_holdCheckpoint", unanswered("PHONE"))).contains("autre moyen");
        assertThat(refusal(year.getId(), "userTask_holdCheckpoint", unanswered("TRUSTED_CONTACT"))).contains("accord pour un contact");
        submit(year, "userTask_holdCheckpoint", unanswered("VISIT"));
        submit(year, "userTask_holdAlertMeeting", meeting("no"));

        time.travelTo(ALMOST_OVER, year.getId());

        assertThat(year).isEnded().hasPassed("endEvent_jobGoesOn", "endEvent_noNews").hasNotPassed("endEvent_jobKept");
        assertThat(followups.of(year.getBusinessKey()).orElseThrow().outcome()).isEqualTo(FollowupOutcome.NO_NEWS);
        assertThat(parcours.view(year.getBusinessKey()).status()).isEqualTo(ParcoursStatus.EXITED);
    }

    @Test
    void refusesASecondAttemptOnTheSameDay() {
        var year = hired(TODAY);
        agree(year, "no");
        time.fire("event_appointmentDue", year.getId());
        submit(year, "userTask_holdCheckpoint", unanswered("PHONE"));
        time.fire("event_appointmentDue", year.getId());
        time.holdAt(LocalDate.of(2026, 3, 10));
        assertThat(refusal(year.getId(), "userTask_holdCheckpoint", unanswered("MESSAGE"))).contains("réessayez un autre jour");
    }

    @Test
    void leavesThePersonAloneAtHerWishUntilSheComesBack() {
        var year = hired(TODAY);
        submit(year, "userTask_agreeOnFollowup", Map.of("wanted", "no"));
        assertThat(year).isWaitingAt("userTask_reopenFollowup");
        assertThat(followups.of(year.getBusinessKey()).orElseThrow().status()).isEqualTo(FollowupStatus.ASLEEP);
        assertThat(parcours.view(year.getBusinessKey()).status()).isEqualTo(ParcoursStatus.FOLLOWED_UP);

        assertThat(refusal(year.getId(), "userTask_reopenFollowup", Map.of("asked", false))).contains("à la demande de la personne");
        submit(year, "userTask_reopenFollowup", Map.of("asked", true));
        time.runPending(year.getId());
        agree(year, "no");
        time.fire("event_appointmentDue", year.getId());
        var stop = checkpoint();
        stop.put("goesOn", "no");
        submit(year, "userTask_holdCheckpoint", stop);
        time.travelTo(TODAY.plusMonths(12).minusDays(1), year.getId());

        assertThat(year).isEnded().hasPassed("event_sleepEnds", "endEvent_endedAtWish");
        assertThat(followups.of(year.getBusinessKey()).orElseThrow().outcome()).isEqualTo(FollowupOutcome.ENDED_AT_WISH);
    }

    @Test
    void bringsThePersonBackToTheStructureWhenTheJobIsLost() {
        var year = lostJob();
        submit(year, "userTask_handleJobLoss", Map.of("way", "BACK"));
        time.runPending(year.getId());

        assertThat(year).isEnded().hasPassed("serviceTask_resumeParcours", "endEvent_backInProgramme").hasNotPassed("serviceTask_closeFollowup");
        assertThat(parcours.view(year.getBusinessKey()).status()).isEqualTo(ParcoursStatus.INTERRUPTED);
        var view = followups.of(year.getBusinessKey()).orElseThrow();
        assertThat(view.outcome()).isEqualTo(FollowupOutcome.BACK_IN_PROGRAMME);
        assertThat(view.isEmployedOn(TODAY.plusDays(5))).isTrue();
        assertThat(view.isEmployedOn(TODAY.plusDays(6))).isFalse();
    }

    @Test
    void goesOnWithAnotherJobAndTheSameClock() {
        var year = lostJob();
        var endsOn = followups.of(year.getBusinessKey()).orElseThrow().endsOn();
        assertThat(refusal(year.getId(), "userTask_handleJobLoss", Map.of("way", "OTHER_JOB"))).contains("Indiquez l'employeur");

        submit(year, "userTask_handleJobLoss", Map.of("way", "OTHER_JOB", "employer", "Maison fictive du vélo", "kind", "CDI",
                "startsOn", "2026-03-16", "employerAgreed", "no"));

        assertThat(year).isWaitingAt("event_appointmentDue");
        var view = followups.of(year.getBusinessKey()).orElseThrow();
        assertThat(view.endsOn()).isEqualTo(endsOn);
        assertThat(view.job().employer()).isEqualTo("Maison fictive du vélo");
        assertThat(checkpoints.mayContactEmployer(year.getBusinessKey())).isFalse();
    }

    @Test
    void letsThePersonLeaveWithAnExplanationAndNeverWithoutOne() {
        var year = lostJob();
        assertThat(refusal(year.getId(), "userTask_handleJobLoss", Map.of("way", "LEFT"))).contains("Expliquez la sortie");
        submit(year, "userTask_handleJobLoss", Map.of("way", "LEFT", "explanation", "Elle part vivre près de sa sœur."));
        time.runPending(year.getId());

        assertThat(year).isEnded().hasPassed("endEvent_leftProgramme");
        assertThat(parcours.view(year.getBusinessKey()).status()).isEqualTo(ParcoursStatus.EXITED);
    }

    @Test
    void waitsForAHireToComeAndChangesNothingBeforeItIsConfirmed() {
        var starts = TODAY.plusDays(14);
        var year = declared(starts);
        assertThat(year).isWaitingAt("userTask_confirmHire");
        assertThat(parcours.view(year.getBusinessKey()).status()).isEqualTo(ParcoursStatus.ACTIVE);
        assertThat(refusal(year.getId(), "userTask_confirmHire", Map.of("news", "STARTED", "startedOn", starts.toString()))).contains("encore à venir");
        assertThat(refusal(year.getId(), "userTask_confirmHire", Map.of("news", "POSTPONED", "postponedTo", TODAY.toString()))).contains("après aujourd'hui");

        submit(year, "userTask_confirmHire", Map.of("news", "POSTPONED", "postponedTo", starts.plusDays(7).toString()));
        time.travelTo(starts.plusDays(17), year.getId());
        assertThat(year).isWaitingAt("userTask_confirmHire").hasPassed("endEvent_followupReminded", "endEvent_followupEscalated");
        submit(year, "userTask_confirmHire", Map.of("news", "STARTED", "startedOn", starts.plusDays(8).toString()));
        time.runPending(year.getId());

        assertThat(year).isWaitingAt("userTask_agreeOnFollowup");
        assertThat(followups.of(year.getBusinessKey()).orElseThrow().endsOn()).isEqualTo(starts.plusDays(7).plusMonths(12));
        assertThat(parcours.view(year.getBusinessKey()).contracts().get(0).endsOn()).isEqualTo(starts.plusDays(7));
    }

    @Test
    void forgetsAHireThatFellThrough() {
        var year = declared(TODAY.plusDays(14));
        submit(year, "userTask_confirmHire", Map.of("news", "CANCELLED"));

        assertThat(year).isEnded().hasPassed("endEvent_hireCancelled").hasNotPassed("serviceTask_startFollowup");
        assertThat(parcours.view(year.getBusinessKey()).status()).isEqualTo(ParcoursStatus.ACTIVE);
    }

    @Test
    void replacesAHireToComeByAnotherOne() {
        var first = declared(TODAY.plusDays(14));
        transaction.executeWithoutResult(unused -> events.publishEvent(hire(first.getBusinessKey(), TODAY.plusDays(3))));

        assertThat(first).isEnded().hasPassed("event_hireReplaced", "endEvent_hireReplaced");
        var second = desk.phase(FollowupProcess.KEY, first.getBusinessKey());
        assertThat(second).isWaitingAt("userTask_confirmHire");
        assertThat(followups.of(first.getBusinessKey()).orElseThrow().hiredOn()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void stopsSpeakingWithTheEmployerAsSoonAsTheAgreementIsWithdrawn() {
        var year = almostAt(LocalDate.of(2026, 2, 2), "yes");
        submit(year, "userTask_holdCheckpoint", checkpoint());
        var task = desk.task(year.getId(), "userTask_contactEmployer");
        var shown = new HashSet<>(desk.read(task, desk.someoneFor(task)).keySet());
        new FollowupProcess().variables().forEach(carried -> shown.remove(carried.name()));
        assertThat(shown).containsExactlyInAnyOrder("personText", "reference", "employerText", "kindText", "hiredText");

        consents.record(year.getBusinessKey(), Domain.LOGEMENT, Recipient.EMPLOYER, ConsentAnswer.WITHDRAWN, ConsentMeans.ORAL, "cip");
        assertThat(year).isWaitingAt("userTask_contactEmployer");
        consents.record(year.getBusinessKey(), Domain.EMPLOI, Recipient.EMPLOYER, ConsentAnswer.WITHDRAWN, ConsentMeans.ORAL, "cip");

        assertThat(year).isWaitingAt("event_appointmentDue").hasPassed("event_employerContactWithdrawn");
    }

    @Test
    void hearsFromTheEmployerThatTheContractIsOver() {
        var year = almostAt(LocalDate.of(2026, 2, 2), "yes");
        submit(year, "userTask_holdCheckpoint", checkpoint());
        submit(year, "userTask_contactEmployer", employer("ENDED"));

        assertThat(year).isWaitingAt("userTask_holdAlertMeeting");
        assertThat(checkpoints.employerReports(year.getBusinessKey())).hasSize(1);
    }

    @Test
    void lapsesAContactNobodyHeldAndLooksForTheNext() {
        var year = hired(TODAY);
        agree(year, "no");
        time.fire("event_appointmentDue", year.getId());

        time.travelTo(LocalDate.of(2026, 3, 20), year.getId());

        assertThat(year).isWaitingAt("event_appointmentDue").hasPassed("event_appointmentReminder", "event_appointmentLate", "event_appointmentLapsed");
        var reference = year.getBusinessKey();
        assertThat(followups.checkpoints(reference)).singleElement()
                .satisfies(missed -> assertThat(missed.result()).isEqualTo(CheckpointResult.MISSED));
        assertThat(followups.of(reference).orElseThrow().planned().milestone()).isEqualTo("M1");
    }

    @Test
    void callsAMeetingForTwoWarningSignsButNotForOne() {
        var year = hired(TODAY);
        agree(year, "no");
        time.fire("event_appointmentDue", year.getId());
        var one = checkpoint();
        one.put("housing", "WORRYING");
        submit(year, "userTask_holdCheckpoint", one);
        contactOn(year, LocalDate.of(2026, 4, 2));
        var two = checkpoint();
        two.putAll(Map.of("housing", "WORRYING", "debts", "WORRYING"));
        submit(year, "userTask_holdCheckpoint", two);
        assertThat(year).isWaitingAt("userTask_holdAlertMeeting");

        time.travelTo(LocalDate.of(2026, 4, 15), year.getId());
        assertThat(year).isWaitingAt("userTask_holdAlertMeeting").hasPassed("event_alertReminder", "event_alertLate");
        var alone = meeting("no");
        alone.put("attendees", List.of("FIL_ROUGE"));
        assertThat(refusal(year.getId(), "userTask_holdAlertMeeting", alone)).contains("au moins deux participants");
        submit(year, "userTask_holdAlertMeeting", meeting("no"));

        contactOn(year, LocalDate.of(2026, 5, 4)); // monthly as long as something worries
    }

    @Test
    void staysOpenThreeMoreMonthsForAHandOverAndNotOneDayMore() {
        var year = almostOver("no");
        submit(year, "userTask_holdCheckpoint", checkpoint());
        time.fire("event_appointmentDue", year.getId());
        assertThat(refusal(year.getId(), "userTask_prepareEnd", Map.of("met", "yes", "needed", "yes", "agreed", "yes"))).contains("sujets");
        submit(year, "userTask_prepareEnd", Map.of("met", "yes", "needed", "yes", "agreed", "yes", "topics", List.of("BUDGET")));
        time.fire("event_appointmentDue", year.getId());
        var tooLate = receiver("ACCEPTED");
        tooLate.put("firstMeetingOn", ALMOST_OVER.plusMonths(3).plusDays(1).toString());
        assertThat(refusal(year.getId(), "userTask_arrangeHandOver", tooLate)).contains("11 juin 2026");

        time.travelTo(ALMOST_OVER.plusMonths(3).minusDays(1), year.getId());
        assertThat(year).isNotEnded();
        time.travelTo(ALMOST_OVER.plusMonths(3), year.getId());

        assertThat(year).isEnded().hasPassed("endEvent_noNews");
        assertThat(followups.of(year.getBusinessKey()).orElseThrow().handOver()).isEqualTo(HandOverState.PROPOSED);
    }

    @Test
    void stopsWhenTheParcoursEndsElsewhere() {
        var year = declared(TODAY.plusDays(14));
        parcours.close(year.getBusinessKey(), ParcoursStatus.EXITED);

        assertThat(year).isEnded().hasPassed("endEvent_followupStopped");
        assertThat(followups.of(year.getBusinessKey()).orElseThrow().outcome()).isEqualTo(FollowupOutcome.STOPPED);
    }
}
