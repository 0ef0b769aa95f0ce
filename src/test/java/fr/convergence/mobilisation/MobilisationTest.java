package fr.convergence.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.convergence.parcours.Domain;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MobilisationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String MOVED_ON = "a déjà avancé";

    private final Mobilisation need =
            new Mobilisation("CVG-2026-00001", "aci-canal", Domain.LOGEMENT, "Un toit au calme.", "cip@aci-canal", TODAY);

    @Test
    void goesThroughItsStatesInOrderOnly() {
        refused(() -> need.triaged(NeedStatus.OPERATOR_TO_CHOOSE), MOVED_ON);
        need.qualify(new Qualification("Un toit", Urgency.SOON, null, null, null, null));
        refused(() -> need.qualify(new Qualification("Deux", Urgency.SOON, null, null, null, null)), MOVED_ON);
        refused(() -> need.choose("MOB-2026-00001", "exemple", List.of(), TODAY), MOVED_ON);
        refused(() -> need.consent(true), MOVED_ON);
        refused(need::abandon, MOVED_ON);
        refused(() -> need.report(NeedResult.REACHED, List.of()), MOVED_ON);
        refused(need::request, "Aucune demande");
        refused(() -> need.close(TODAY), "résultat manque");
        assertThat(need.status()).isEqualTo(NeedStatus.QUALIFIED);
    }

    @Test
    void keepsItsOpenRequestWhenTheSameOperatorIsChosenAgain() {
        sent();
        need.moveTo("aci-jardin");
        need.qualify(new Qualification("Un toit", Urgency.SOON, null, null, null, null));
        need.triaged(NeedStatus.OPERATOR_TO_CHOOSE);
        need.choose("MOB-2026-00002", "exemple", List.of(), TODAY.plusDays(1));

        assertThat(need.requests()).hasSize(1);
        assertThat(need.request().number()).isEqualTo("MOB-2026-00001");
        need.consent(true);
        need.solicited();
        assertThat(need.status()).isEqualTo(NeedStatus.SOLICITED);
    }

    @Test
    void doesNotBeginBeforeItWasAsked() {
        sent();
        need.answered(PartnerAnswer.accepted(TODAY.plusDays(5)), TODAY);
        refused(() -> need.answered(PartnerAnswer.refused(RefusalMotive.NO_PLACE), TODAY), "n'attend plus de réponse");
        refused(() -> need.started(TODAY.minusDays(1)), "avant l'envoi");
        need.started(TODAY);
        assertThat(need.file().startedOn()).isEqualTo(TODAY);
    }

    @Test
    void isNotMetWhenItWasGivenUp() {
        sent();
        need.answered(PartnerAnswer.accepted(TODAY), TODAY);
        need.abandon();
        refused(() -> need.report(NeedResult.REACHED, List.of()), "n'a pas démarré");
        need.report(NeedResult.PARTLY, List.of(Benefit.RIGHT_OPENED));
        need.close(TODAY);
        assertThat(need.file().benefits()).containsExactly(Benefit.RIGHT_OPENED);
        refused(() -> need.closeAs(NeedResult.STOPPED, List.of(), TODAY), "déjà clos");
    }

    @Test
    void leavesOutAReminderThatWouldComeAfterTheEnd() {
        sent();
        var request = need.request();
        request.expect(TODAY.plusDays(10), TODAY.plusDays(9));
        assertThat(request.nextReminderOn()).isEqualTo(TODAY.plusDays(9));
        request.expect(TODAY.plusDays(10), TODAY.plusDays(10));
        assertThat(request.nextReminderOn()).isNull();
        assertThat(request.isReminderDue(TODAY.plusDays(20))).isFalse();
    }

    @Test
    void givesTheOperatorBackTheDaysItsQuestionTook() {
        sent();
        var request = need.request();
        refused(() -> request.precisionGiven(TODAY), "Aucune question");
        need.answered(new PartnerAnswer(AnswerKind.QUESTION, null, null, null, "Quel étage ?"), TODAY);
        assertThat(request.precisionGiven(TODAY.plusDays(4))).isEqualTo(4);
        assertThat(request.status()).isEqualTo(RequestStatus.SENT);
    }

    @Test
    void remindsAndAlertsOnceEach() {
        var watch = new Watch(TODAY, TODAY.plusDays(5), false, false);
        assertThat(watch.isReminderDue(TODAY)).isTrue();
        assertThat(watch.isReminderDue(TODAY.minusDays(1))).isFalse();
        assertThat(watch.isAlertDue(TODAY.plusDays(4))).isFalse();
        assertThat(watch.next(TODAY)).contains(TODAY.plusDays(5));
        var after = watch.afterLookOn(TODAY.plusDays(5));
        assertThat(after.isReminderDue(TODAY.plusDays(6)) || after.isAlertDue(TODAY.plusDays(6))).isFalse();
        assertThat(after.next(TODAY.plusDays(5))).isEmpty();
    }

    private void sent() {
        need.qualify(new Qualification("Un toit", Urgency.SOON, null, null, null, null));
        need.triaged(NeedStatus.OPERATOR_TO_CHOOSE);
        need.choose("MOB-2026-00001", "exemple", List.of("autre"), TODAY);
        need.consent(true);
        need.request().send(TODAY, TODAY.plusDays(30), TODAY.plusDays(5));
        need.solicited();
    }

    private static void refused(ThrowingCallable step, String sentence) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(step).withMessageContaining(sentence);
    }
}
