package fr.convergence.commission.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.commission.AgendaState;
import fr.convergence.commission.AgendaView;
import fr.convergence.commission.SessionStatus;
import fr.convergence.notification.Letter;
import fr.convergence.renewal.Agreement;
import fr.convergence.renewal.RenewalStatus;
import fr.convergence.testing.RenewalFixture;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommissionProcessTest extends CommissionStories {

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
        assertThat(desk.read(desk.task(instance.getId(), "userTask_handOutLetters"), SECRETARIAT).get("letters").toString())
                .contains(sooner.reference(), later.reference());
        assertThat(refusal(instance.getId(), "userTask_handOutLetters", Map.of("handedOut", false))).contains("cochez");
        time.fire("event_lettersReminder", instance.getId());
        time.runPending(instance.getId());
        time.fire("event_lettersEscalation", instance.getId());
        time.runPending(instance.getId());
        assertThat(mails(instance.getBusinessKey(), "commissionLettersExpected")).isEqualTo(1);
        assertThat(mails(instance.getBusinessKey(), "commissionLettersLate")).isEqualTo(1);
        desk.submit(instance.getId(), "userTask_handOutLetters", Map.of("handedOut", true));

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
}
