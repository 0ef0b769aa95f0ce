package fr.convergence.mobilisation;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** One request to one operator, with its chain of delays: asked, sent, reminded, answered, appointment, effective start. */
@Entity
class PartnerRequest {

    @Id
    private String number;

    private String operator;
    private int rank;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    private LocalDate askedOn;
    private LocalDate sentOn;
    private LocalDate answerDueOn;
    private LocalDate nextReminderOn;
    private int reminders;
    private LocalDate remindedOn;
    private LocalDate questionedOn;
    private LocalDate answeredOn;
    private LocalDate waitingUntil;
    private LocalDate appointmentOn;
    private LocalDate startedOn;
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private RefusalMotive motive;

    @Sealed
    private String answerText;

    protected PartnerRequest() {}

    PartnerRequest(String number, String operator, int rank, LocalDate today) {
        this.number = number;
        this.operator = operator;
        this.rank = rank;
        this.status = RequestStatus.DRAFT;
        this.askedOn = today;
    }

    void send(LocalDate today, LocalDate answerDue, LocalDate firstReminder) {
        status = RequestStatus.SENT;
        sentOn = today;
        expect(answerDue, firstReminder);
    }

    /** From when the answer is chased, and from when the silence is one; a reminder that comes too late is left out. */
    void expect(LocalDate answerDue, LocalDate reminder) {
        answerDueOn = answerDue;
        nextReminderOn = reminder != null && reminder.isBefore(answerDue) ? reminder : null;
    }

    boolean isReminderDue(LocalDate today) {
        return (status == RequestStatus.SENT || status == RequestStatus.WAITING_LIST)
                && nextReminderOn != null
                && !nextReminderOn.isAfter(today);
    }

    void reminded(LocalDate today, LocalDate next) {
        reminders++;
        remindedOn = today;
        expect(answerDueOn, next);
    }

    void answered(PartnerAnswer answer, LocalDate today) {
        Refusal.unless(status.isAwaited(), "Cette demande n'attend plus de réponse.");
        answerText = answer.text();
        if (answer.kind() == AnswerKind.QUESTION) {
            status = RequestStatus.QUESTIONED;
            questionedOn = today;
            return;
        }
        answeredOn = today;
        appointmentOn = answer.appointmentOn();
        waitingUntil = answer.waitingUntil();
        motive = answer.motive();
        status = switch (answer.kind()) {
            case ACCEPTED -> RequestStatus.ACCEPTED;
            case ACCEPTED_ON_CONDITIONS -> RequestStatus.ACCEPTED_ON_CONDITIONS;
            case WAITING_LIST -> RequestStatus.WAITING_LIST;
            default -> RequestStatus.REFUSED;
        };
        if (status == RequestStatus.REFUSED) {
            closedOn = today;
        }
    }

    /** Our turn is over: the operator gets back the days its question took. @return those days */
    int precisionGiven(LocalDate today) {
        Refusal.unless(status == RequestStatus.QUESTIONED, "Aucune question de l'opérateur n'attend de réponse.");
        status = RequestStatus.SENT;
        return (int) java.time.temporal.ChronoUnit.DAYS.between(questionedOn, today);
    }

    void receiveOn(LocalDate day) {
        appointmentOn = day;
    }

    void started(LocalDate day) {
        Refusal.when(day.isBefore(sentOn), "La prise en charge ne peut pas démarrer avant l'envoi de la demande : corrigez la date.");
        status = RequestStatus.STARTED;
        startedOn = day;
    }

    void end(RequestStatus ending, LocalDate today) {
        status = ending;
        closedOn = today;
    }

    /** Whether the operator knows of the request. */
    boolean wasSent() {
        return sentOn != null;
    }

    String number() {
        return number;
    }

    String operator() {
        return operator;
    }

    RequestStatus status() {
        return status;
    }

    int reminders() {
        return reminders;
    }

    LocalDate answerDueOn() {
        return answerDueOn;
    }

    LocalDate nextReminderOn() {
        return nextReminderOn;
    }

    LocalDate appointmentOn() {
        return appointmentOn;
    }

    String answerText() {
        return answerText;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    RequestView view(String operatorName) {
        return new RequestView(number, operatorName, status, askedOn, sentOn, reminders, remindedOn, answeredOn, waitingUntil,
                appointmentOn, startedOn, closedOn, motive);
    }
}
