package fr.convergence.datarights;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A request of somebody about her own data. */
@Entity
class DataRequest {

    @Id
    private String number;

    private String reference;
    private String siae;

    @Enumerated(EnumType.STRING)
    private DataRight kind;

    @Sealed
    private String wish;

    @Enumerated(EnumType.STRING)
    private IdentityCheck identity;

    private LocalDate receivedOn;
    private String recordedBy;
    private LocalDate recordedOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Extension extension;

    private LocalDate extendedOn;

    @Sealed
    private String findings;

    @Enumerated(EnumType.STRING)
    private RequestDecision decision;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Sealed
    private String explanation;

    private String decidedBy;
    private LocalDate decidedOn;
    private String executedBy;
    private LocalDate executedOn;
    private String packSha256;
    private UUID answer;
    private LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    private AnswerMeans answerMeans;

    private String answeredBy;

    @Version
    private int version;

    protected DataRequest() {}

    DataRequest(String number, String siae, ReceivedRequest received, LocalDate dueOn, String by, LocalDate today) {
        this.number = number;
        this.reference = received.reference();
        this.siae = siae;
        this.kind = received.kind();
        this.wish = received.wish();
        this.identity = received.identity();
        this.receivedOn = received.receivedOn();
        this.recordedBy = by;
        this.recordedOn = today;
        this.dueOn = dueOn;
    }

    void examined(IdentityCheck check, String found) {
        identity = check;
        findings = found;
    }

    void extended(Extension why, LocalDate newDue, LocalDate today) {
        Refusal.when(extension != null, "Le délai a déjà été prolongé : il ne peut l'être qu'une fois.");
        Refusal.when(today.isAfter(dueOn), "Le premier mois est passé : le délai ne peut plus être prolongé.");
        extension = why;
        extendedOn = today;
        dueOn = newDue;
    }

    void decided(RequestDecision taken, Ground why, String explained, String by, LocalDate today) {
        Refusal.when(taken == RequestDecision.GRANTED && identity == IdentityCheck.NOT_YET,
                "L'identité n'est pas vérifiée : vérifiez-la d'abord, ou refusez avec ce motif.");
        decision = taken;
        ground = taken == RequestDecision.REFUSED ? why : null;
        explanation = taken == RequestDecision.REFUSED ? explained : null;
        decidedBy = by;
        decidedOn = today;
    }

    void executed(String print, String by, LocalDate today) {
        packSha256 = print;
        executedBy = by;
        executedOn = today;
    }

    void letter(UUID document) {
        answer = document;
    }

    void answered(LocalDate day, AnswerMeans means, String by) {
        Refusal.when(day.isBefore(receivedOn), "La réponse ne peut pas être remise avant la demande : corrigez la date.");
        answeredOn = day;
        answerMeans = means;
        answeredBy = by;
    }

    DataRequestView view() {
        return new DataRequestView(number, reference, siae, kind, wish, identity, receivedOn, dueOn, extension, decision, ground, explanation,
                executedOn, answer, answeredOn);
    }
}
