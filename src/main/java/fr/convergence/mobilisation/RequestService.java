package fr.convergence.mobilisation;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.ReaderKind;
import fr.convergence.confidentiality.Sensitivity;
import fr.convergence.confidentiality.Subject;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.consent.Sharing;
import fr.convergence.notification.NoticeService;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a request to an operator: sent, reminded, answered, begun. */
@Service
@Transactional
public class RequestService {

    private static final Subject OPERATOR = Subject.as(ReaderKind.OPERATOR);

    private final NeedBook book;
    private final AnswerInbox inbox;
    private final Operators operators;
    private final MobilisationRules rules;
    private final Confidentiality confidentiality;
    private final ConsentRegister consents;
    private final NoticeService notices;
    private final ProgrammeClock clock;

    RequestService(NeedBook book, AnswerInbox inbox, Operators operators, MobilisationRules rules, Confidentiality confidentiality, ConsentRegister consents,
            NoticeService notices, ProgrammeClock clock) {
        this.book = book;
        this.inbox = inbox;
        this.operators = operators;
        this.rules = rules;
        this.confidentiality = confidentiality;
        this.consents = consents;
        this.notices = notices;
        this.clock = clock;
    }

    /** Sends the request, once; one already with the same operator goes on as it is. */
    public void send(UUID id) {
        var mobilisation = book.found(id);
        if (mobilisation.status() != NeedStatus.READY) {
            return;
        }
        var need = mobilisation.file();
        var request = mobilisation.request();
        var agreed = consents.allows(need.reference(), Sharing.with(need.domain(), Recipient.PARTNERS, request.operator()));
        Refusal.unless(confidentiality.view(OPERATOR, need.domain(), Sensitivity.WORDS, agreed).isFull(),
                "L'accord de la personne manque : rien ne part.");
        if (!request.wasSent()) {
            request.send(clock.today(), rules.answerDue(need.domain(), need.urgency(), clock.today()),
                    rules.reminder(1, need.urgency(), clock.today()));
            notices.toPartner(request.operator(), request.number(), MobilisationNotices.REQUEST);
            mobilisation.note(clock.today(), EntryKind.SENT, "Demande " + request.number(), null, null);
        }
        mobilisation.solicited();
        book.keep(mobilisation);
    }

    /** Gives the next answer of the inbox its effect, if there is one. */
    public Reading read(UUID id) {
        var mobilisation = book.found(id);
        var request = mobilisation.request();
        inbox.next(request.number()).filter(waiting -> request.status().isAwaited()).ifPresent(received -> {
            apply(mobilisation, request, received.answer(), received.reportedBy());
            inbox.applied(received);
            if (!request.status().isAwaited()) {
                inbox.settle(mobilisation, request.number());
            }
        });
        book.keep(mobilisation);
        return new Reading(answerCode(request.status()), request.nextReminderOn(), request.answerDueOn(), request.appointmentOn(),
                hasOperatorLeft(mobilisation));
    }

    private void apply(Mobilisation mobilisation, PartnerRequest request, PartnerAnswer answer, String by) {
        mobilisation.answered(answer, clock.today());
        if (answer.kind() == AnswerKind.WAITING_LIST) {
            request.expect(
                    rules.workingDayAfter(answer.waitingUntil(), rules.parameter("waitingListGraceDays")),
                    rules.workingDayAfter(answer.waitingUntil(), 0));
        }
        if (request.status().isAccepted() && request.appointmentOn() == null) {
            mobilisation.receiveOn(rules.workingDayAfter(clock.today(), rules.parameter("conditionsDays")));
        }
        var detail = answer.motive() == null ? answer.kind().label() : answer.kind().label() + " : " + answer.motive().label();
        mobilisation.note(clock.today(), EntryKind.ANSWERED, detail, answer.text(), by);
    }

    private static String answerCode(RequestStatus status) {
        if (status.isAccepted()) {
            return "ACCEPTED";
        }
        return switch (status) {
            case QUESTIONED -> "QUESTION";
            case REFUSED -> "REFUSED";
            default -> "NONE";
        };
    }

    /** Reminds the operator when it is the day. @return the day of the next reminder; empty when none is left */
    public Optional<LocalDate> remind(UUID id) {
        var mobilisation = book.found(id);
        var need = mobilisation.file();
        var request = mobilisation.request();
        if (request.isReminderDue(clock.today())) {
            notices.toPartner(request.operator(), request.number(), MobilisationNotices.REMINDER);
            var number = request.reminders() + 1;
            if (rules.isCopied(number, need.urgency())) {
                notices.toProfession(rules.groupsOf(need.domain()).partnership(), need.siae(), need.reference(),
                        MobilisationNotices.REMINDER_COPY);
            }
            request.reminded(clock.today(), rules.reminder(number + 1, need.urgency(), clock.today()));
            mobilisation.note(clock.today(), EntryKind.REMINDED, "Relance " + number, null, null);
            book.keep(mobilisation);
        }
        return Optional.ofNullable(request.nextReminderOn());
    }

    /** The operator let its time pass. @return whether another one could be asked */
    public boolean recordSilence(UUID id) {
        var mobilisation = book.found(id);
        mobilisation.note(clock.today(), EntryKind.SILENCE, "Demande " + mobilisation.request().number(), null, null);
        mobilisation.endRequest(RequestStatus.SILENT, clock.today());
        book.keep(mobilisation);
        return hasOperatorLeft(mobilisation);
    }

    /** The operator's question has its answer: reminders begin anew, and it gets back the days its question took. */
    public void precisionGiven(UUID id, String text, String by) {
        var mobilisation = book.found(id);
        var request = mobilisation.request();
        var pause = request.precisionGiven(clock.today());
        request.expect(rules.workingDayAfter(request.answerDueOn(), pause),
                rules.reminder(request.reminders() + 1, mobilisation.file().urgency(), clock.today()));
        mobilisation.solicited();
        mobilisation.note(clock.today(), EntryKind.PRECISION, null, text, by);
        book.keep(mobilisation);
    }

    /** Records what happened at the appointment. @return where the request stands */
    public Reading confirmStart(UUID id, StartReport report, String by) {
        report.check(clock.today());
        var mobilisation = book.found(id);
        var request = mobilisation.request();
        switch (report.outcome()) {
            case STARTED -> mobilisation.started(report.startedOn());
            case ABSENT, MOVED -> mobilisation.receiveOn(report.nextAppointment());
            case OPERATOR_LOST -> mobilisation.endRequest(RequestStatus.LOST, clock.today());
            case UNREACHABLE -> {
                tellOperator(request);
                mobilisation.endRequest(RequestStatus.WITHDRAWN, clock.today());
            }
            case ABANDONED -> {
                book.takeBackRequest(mobilisation);
                mobilisation.abandon();
            }
        }
        mobilisation.note(clock.today(), report.outcome() == StartOutcome.STARTED ? EntryKind.STARTED : EntryKind.APPOINTMENT,
                report.motive() == null ? report.outcome().label() : report.outcome().label() + " : " + report.motive().label(),
                report.note(), by);
        book.keep(mobilisation);
        return new Reading(answerCode(request.status()), null, null, request.appointmentOn(), hasOperatorLeft(mobilisation));
    }

    private void tellOperator(PartnerRequest request) {
        notices.takeBack(request.number(), MobilisationNotices.REQUEST, MobilisationNotices.REMINDER);
        notices.toPartner(request.operator(), request.number(), MobilisationNotices.WITHDRAWN);
    }

    private boolean hasOperatorLeft(Mobilisation mobilisation) {
        return !operators.suggestionsFor(mobilisation).isEmpty();
    }

    /** The request under way as its reader may see it: the operator's true name for those who follow the theme only. */
    @Transactional(readOnly = true)
    public Optional<RequestView> current(UUID id, String account) {
        var mobilisation = book.found(id);
        return mobilisation.openRequest()
                .map(request -> request.view(operators.nameFor(account, mobilisation.file(), request.operator())));
    }

    /** Every request of a need, in their order; true names only for who may read them. */
    @Transactional(readOnly = true)
    public List<RequestView> all(UUID id, String account) {
        var mobilisation = book.found(id);
        return mobilisation.requests().stream()
                .map(request -> request.view(operators.nameFor(account, mobilisation.file(), request.operator())))
                .toList();
    }

    /** Last day on which the operator may answer; null before the request is sent. */
    @Transactional(readOnly = true)
    public LocalDate answerDueOn(UUID id) {
        return book.found(id).request().answerDueOn();
    }

    /** The operator's last question, conditions or precision; those that came after the request was settled included. */
    @Transactional(readOnly = true)
    public Optional<String> lastWords(UUID id) {
        var request = book.found(id).request();
        return inbox.noted(request.number()).stream()
                .map(answer -> answer.text() == null ? answer.kind().label() : answer.kind().label() + " : " + answer.text())
                .reduce((first, last) -> last)
                .or(() -> Optional.ofNullable(request.answerText()));
    }
}
