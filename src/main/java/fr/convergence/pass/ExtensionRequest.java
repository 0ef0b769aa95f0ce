package fr.convergence.pass;

import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One request for a prolongation of a PASS IAE, from what is wanted to what was answered. One open request per PASS. */
@Entity
@Table(name = "pass_extension_request")
class ExtensionRequest {

    @Id
    private UUID id;

    private UUID passId;
    private String reference;
    private String siae;

    @Enumerated(EnumType.STRING)
    private ExtensionStatus status;

    @Sealed
    private ExtensionReason wantedReason;

    private LocalDate wantedUntil;
    private LocalDate openedOn;

    @Embedded
    private Declaration declaration;

    @Embedded
    private Denial denial;

    @ElementCollection
    @CollectionTable(name = "pass_report_line", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "rank")
    private List<ReportLine> report = new ArrayList<>();

    private int reminders;
    private LocalDate lastCallOn;
    private LocalDate grantedUntil;
    private LocalDate answeredOn;

    @Sealed
    private String withdrawnBecause;

    private LocalDate closedOn;

    @Version
    private int version;

    protected ExtensionRequest() {}

    /**
     * @param wantedReason null when people still have to choose
     * @param wantedUntil day the PASS should reach; null when people still have to say
     */
    ExtensionRequest(UUID passId, String reference, String siae, ExtensionReason wantedReason, LocalDate wantedUntil, LocalDate today) {
        this.id = UUID.randomUUID();
        this.passId = passId;
        this.reference = reference;
        this.siae = siae;
        this.status = ExtensionStatus.TO_DECLARE;
        this.wantedReason = wantedReason;
        this.wantedUntil = wantedUntil;
        this.openedOn = today;
    }

    void declare(Declaration declared, List<ReportLine> lines, LocalDate today) {
        expect(ExtensionStatus.TO_DECLARE);
        Refusal.when(declared.on().isAfter(today), "La demande ne peut pas avoir été déclarée dans l'avenir : corrigez le jour.");
        Refusal.unless(lines.isEmpty() || lines.stream().map(ReportLine::need).distinct().count() == Need.values().length,
                "Le bilan a quatorze lignes : renseignez-les toutes, ou ne joignez pas de bilan.");
        declaration = declared;
        report.clear();
        report.addAll(lines);
        status = ExtensionStatus.PENDING;
    }

    /** The prescriber agreed, or none was needed. @param until new last day of the PASS, at most as many days as were asked */
    void accept(LocalDate passEnd, LocalDate until, LocalDate answered, LocalDate today) {
        expect(ExtensionStatus.PENDING);
        Refusal.when(until == null || answered == null, "Indiquez le nouveau dernier jour accordé et le jour de la réponse.");
        checkAnswerDay(answered, today);
        Refusal.unless(until.isAfter(passEnd), "Le PASS IAE va déjà jusqu'au " + French.day(passEnd) + " : le jour accordé vient après.");
        Refusal.when(ChronoUnit.DAYS.between(passEnd, until) > declaration.days(), "La demande portait sur "
                + French.count(declaration.days(), "jour", "jours") + " : le nouveau dernier jour est au plus tard le "
                + French.day(passEnd.plusDays(declaration.days())) + ".");
        grantedUntil = until;
        answeredOn = answered;
    }

    /** What the PASS gains by what was accepted, from the day it ends now. */
    Extension grant(LocalDate passEnd, LocalDate today) {
        expect(ExtensionStatus.PENDING);
        Refusal.when(grantedUntil == null, "Consignez d'abord la réponse du prescripteur.");
        end(ExtensionStatus.GRANTED, today);
        return new Extension(passEnd, grantedUntil, declaration.reason(), answeredOn, id);
    }

    void deny(Denial denied, LocalDate answered, LocalDate today) {
        expect(ExtensionStatus.PENDING);
        Refusal.when(answered == null, "Indiquez le jour de la réponse.");
        checkAnswerDay(answered, today);
        denial = denied;
        answeredOn = answered;
        end(ExtensionStatus.DENIED, today);
    }

    private void checkAnswerDay(LocalDate answered, LocalDate today) {
        Refusal.when(answered.isBefore(declaration.on()) || answered.isAfter(today),
                "La réponse est arrivée entre le jour de la demande (" + French.day(declaration.on()) + ") et aujourd'hui : corrigez le jour.");
    }

    /** @param because why nothing is asked any more, when somebody decided it; null otherwise */
    void withdraw(String because, LocalDate today) {
        withdrawnBecause = because;
        end(ExtensionStatus.WITHDRAWN, today);
    }

    void called(LocalDate today, boolean reminded) {
        expect(ExtensionStatus.PENDING);
        lastCallOn = today;
        reminders += reminded ? 1 : 0;
    }

    private void end(ExtensionStatus last, LocalDate today) {
        status = last;
        closedOn = today;
    }

    private void expect(ExtensionStatus expected) {
        Refusal.unless(status == expected, "Cette demande a déjà avancé : rafraîchissez votre liste.");
    }

    ExtensionView view() {
        return new ExtensionView(id, passId, reference, siae, status, wantedReason, wantedUntil, openedOn, declaration, List.copyOf(report),
                reminders, lastCallOn, grantedUntil, answeredOn, denial, withdrawnBecause, closedOn);
    }
}
