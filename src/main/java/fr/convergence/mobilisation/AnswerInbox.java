package fr.convergence.mobilisation;

import fr.convergence.calendar.ProgrammeClock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps every answer of an operator until its moment comes, and gives each its effect once. */
@Component
class AnswerInbox {

    private final ReceivedAnswers answers;
    private final WaitWatch watch;
    private final ProgrammeClock clock;

    AnswerInbox(ReceivedAnswers answers, WaitWatch watch, ProgrammeClock clock) {
        this.answers = answers;
        this.watch = watch;
        this.clock = clock;
    }

    AnswerEffect receive(Mobilisation mobilisation, String number, PartnerAnswer answer, String by) {
        var effect = effectOf(mobilisation, number, answer);
        answers.saveAndFlush(new ReceivedAnswer(number, answer, effect, by, clock.instant()));
        if (effect == AnswerEffect.NOTED) {
            watch.tellWhoActs(mobilisation.file(), MobilisationNotices.ANSWER_NOTED);
        }
        return effect;
    }

    private AnswerEffect effectOf(Mobilisation mobilisation, String number, PartnerAnswer answer) {
        var status = mobilisation.requests().stream().filter(request -> request.number().equals(number)).findFirst().orElseThrow().status();
        if (of(number).stream().anyMatch(earlier -> repeats(answer, earlier, status))) {
            return AnswerEffect.REPEATED;
        }
        return status.isAwaited() ? AnswerEffect.PENDING : AnswerEffect.NOTED;
    }

    /** The same question may be asked again once it has been answered; anything else said twice is said once. */
    private static boolean repeats(PartnerAnswer answer, ReceivedAnswer earlier, RequestStatus status) {
        return earlier.answer().saysTheSameAs(answer)
                && (answer.kind() != AnswerKind.QUESTION
                        || earlier.effect() == AnswerEffect.PENDING
                        || status == RequestStatus.QUESTIONED);
    }

    /** The oldest answer that has had no effect yet. */
    Optional<ReceivedAnswer> next(String number) {
        return of(number).stream().filter(answer -> answer.effect() == AnswerEffect.PENDING).findFirst();
    }

    void applied(ReceivedAnswer answer) {
        answer.applied();
        answers.saveAndFlush(answer);
    }

    /** The request is settled: what still waited for its turn is only told. */
    void settle(Mobilisation mobilisation, String number) {
        for (var left = next(number); left.isPresent(); left = next(number)) {
            left.get().noted();
            answers.saveAndFlush(left.get());
            watch.tellWhoActs(mobilisation.file(), MobilisationNotices.ANSWER_NOTED);
        }
    }

    /** Answers that came after the request was settled, oldest first. */
    List<PartnerAnswer> noted(String number) {
        return of(number).stream().filter(answer -> answer.effect() == AnswerEffect.NOTED).map(ReceivedAnswer::answer).toList();
    }

    private List<ReceivedAnswer> of(String number) {
        return answers.findByNumberOrderByReceivedAtAscIdAsc(number);
    }
}
