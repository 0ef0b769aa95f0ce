package fr.convergence.mobilisation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What an operator, a referent or a person may say, at its boundaries. */
class AnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void anAgreementHasAnAppointmentTodayAtTheEarliest() {
        assertThatCode(() -> PartnerAnswer.accepted(TODAY).check(TODAY)).doesNotThrowAnyException();
        refused(PartnerAnswer.accepted(TODAY.minusDays(1)), "est passée");
        refused(PartnerAnswer.accepted(null), "indiquez sa date");
    }

    @Test
    void conditionsAndQuestionsAreWritten() {
        assertThatCode(() -> answer(AnswerKind.ACCEPTED_ON_CONDITIONS, null, "Un garant.").check(TODAY)).doesNotThrowAnyException();
        refused(answer(AnswerKind.ACCEPTED_ON_CONDITIONS, null, " "), "Notez les conditions");
        assertThatCode(() -> answer(AnswerKind.QUESTION, null, "Quel âge ?").check(TODAY)).doesNotThrowAnyException();
        refused(answer(AnswerKind.QUESTION, null, null), "Notez la question");
    }

    @Test
    void aWaitingListHasADateToCome() {
        assertThatCode(() -> answer(AnswerKind.WAITING_LIST, TODAY.plusDays(1), null).check(TODAY)).doesNotThrowAnyException();
        refused(answer(AnswerKind.WAITING_LIST, TODAY, null), "liste d'attente");
        refused(answer(AnswerKind.WAITING_LIST, null, null), "liste d'attente");
    }

    @Test
    void aRefusalHasAMotiveOfTheList() {
        assertThatCode(() -> PartnerAnswer.refused(RefusalMotive.NO_PLACE).check(TODAY)).doesNotThrowAnyException();
        refused(PartnerAnswer.refused(null), "Un refus a un motif");
        refused(answer(null, null, null), "ce que l'opérateur répond");
    }

    @Test
    void aStartIsNotInTheFuture() {
        assertThatCode(() -> report(StartOutcome.STARTED, TODAY, null, null, null).check(TODAY)).doesNotThrowAnyException();
        refused(report(StartOutcome.STARTED, TODAY.plusDays(1), null, null, null), "au plus tard aujourd'hui");
        refused(report(StartOutcome.STARTED, null, null, null, null), "au plus tard aujourd'hui");
    }

    @Test
    void anAbsenceHasAMotiveAndANewAppointment() {
        assertThatCode(() -> report(StartOutcome.ABSENT, null, AbsenceMotive.OTHER, TODAY, null).check(TODAY)).doesNotThrowAnyException();
        refused(report(StartOutcome.ABSENT, null, null, TODAY, null), "motif de l'absence");
        refused(report(StartOutcome.ABSENT, null, AbsenceMotive.OTHER, TODAY.minusDays(1), null), "nouveau rendez-vous");
        refused(report(StartOutcome.MOVED, null, null, null, null), "nouveau rendez-vous");
    }

    @Test
    void givingUpIsToldInThePersonsWords() {
        refused(report(StartOutcome.ABANDONED, null, null, null, " "), "ce que dit la personne");
        refused(report(null, null, null, null, null), "ce qui s'est passé");
        assertThatCode(() -> report(StartOutcome.UNREACHABLE, null, null, null, null).check(TODAY)).doesNotThrowAnyException();
    }

    @Test
    void theUsefulMomentIsToComeAndInOrder() {
        assertThatCode(() -> window(TODAY, TODAY).check(TODAY)).doesNotThrowAnyException();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> window(null, TODAY.minusDays(1)).check(TODAY)).withMessageContaining("est passée");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> window(TODAY.plusDays(2), TODAY.plusDays(1)).check(TODAY))
                .withMessageContaining("finit avant de commencer");
    }

    @Test
    void theUsefulMomentReadsInFrench() {
        assertThat(window(null, null).window()).isEqualTo("dès que possible");
        assertThat(window(LocalDate.of(2026, 4, 1), null).window()).isEqualTo("à partir du 1er avril 2026");
        assertThat(window(null, LocalDate.of(2026, 4, 2)).window()).isEqualTo("dès maintenant, jusqu'au 2 avril 2026");
    }

    private static Qualification window(LocalDate from, LocalDate until) {
        return new Qualification("Un toit", Urgency.SOON, from, until, null, null);
    }

    private static PartnerAnswer answer(AnswerKind kind, LocalDate until, String text) {
        return new PartnerAnswer(kind, null, until, null, text);
    }

    private static StartReport report(StartOutcome outcome, LocalDate started, AbsenceMotive motive, LocalDate next, String note) {
        return new StartReport(outcome, started, motive, next, note);
    }

    private static void refused(PartnerAnswer answer, String sentence) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> answer.check(TODAY)).withMessageContaining(sentence);
    }

    private static void refused(StartReport report, String sentence) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> report.check(TODAY)).withMessageContaining(sentence);
    }
}
