package fr.convergence.intake;

import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.HousingRung;
import fr.convergence.parcours.Identity;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody referred to the programme, until her parcours opens or another answer is given. */
@Entity
class Referral {

    @Id
    private String reference;

    private String siae;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    @Enumerated(EnumType.STRING)
    private OrienteurKind orienteurKind;

    private String orienteurName;
    private String orienteurEmail;
    private String firstName;
    private String lastName;
    private LocalDate birthDate;
    private String phone;

    @Sealed
    private String reachVia;

    private String language;

    @Enumerated(EnumType.STRING)
    private HousingRung sleepsAt;

    @Sealed
    private String wish;

    private UUID personId;
    private String attachedTo;
    private LocalDate receivedOn;
    private LocalDate recontactOn;
    private int failedContacts;

    @Sealed
    private String contactNote;

    @Enumerated(EnumType.STRING)
    private Admission decision;

    @Enumerated(EnumType.STRING)
    private AdmissionReason decisionReason;

    @Sealed
    private String explanation;

    @Sealed
    private String alternative;

    private String decidedBy;
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private ContractKind contractKind;

    private LocalDate contractStarts;
    private LocalDate contractEnds;
    private BigDecimal weeklyHours;

    @Version
    private int version;

    protected Referral() {}

    Referral(String reference, String siae, ReferralRequest request, LocalDate today) {
        this.reference = reference;
        this.siae = siae;
        this.status = ReferralStatus.RECEIVED;
        this.orienteurKind = request.orienteurKind();
        this.orienteurName = request.orienteurName();
        this.orienteurEmail = request.orienteurEmail();
        var identity = request.identity();
        this.firstName = identity.firstName();
        this.lastName = identity.lastName();
        this.birthDate = identity.birthDate();
        this.phone = identity.phone();
        this.reachVia = identity.reachVia();
        this.language = identity.language();
        this.sleepsAt = request.sleepsAt();
        this.wish = request.wish();
        this.receivedOn = today;
    }

    void recognise(UUID known) {
        expect(ReferralStatus.RECEIVED);
        personId = known;
        status = ReferralStatus.UNDER_REVIEW;
    }

    void attachTo(String parcours) {
        expect(ReferralStatus.RECEIVED);
        attachedTo = parcours;
        status = ReferralStatus.ATTACHED;
    }

    void decide(AdmissionDecision taken, String by, LocalDate today) {
        expect(ReferralStatus.UNDER_REVIEW);
        Refusal.when(taken.admission() == Admission.REDIRECTED && (taken.alternative() == null || taken.alternative().isBlank()),
                "Pour réorienter, proposez une alternative : vers qui et comment.");
        Refusal.when(taken.recontactOn() != null && !taken.recontactOn().isAfter(today),
                "La date de relance doit être à venir.");
        decision = taken.admission();
        decisionReason = taken.reason();
        explanation = taken.explanation();
        alternative = taken.alternative();
        decidedBy = by;
        decidedOn = today;
        recontactOn = taken.recontactOn();
        status = switch (taken.admission()) {
            case ADMITTED -> ReferralStatus.ADMITTED;
            case WAITING_LIST -> ReferralStatus.WAITING;
            case REDIRECTED -> ReferralStatus.REDIRECTED;
        };
    }

    void waitUntil(LocalDate day) {
        recontactOn = day;
        status = ReferralStatus.WAITING;
    }

    void contactFailed(String note) {
        failedContacts++;
        contactNote = note;
    }

    void reached(String note) {
        failedContacts = 0;
        contactNote = note;
        status = ReferralStatus.UNDER_REVIEW;
    }

    void lapse(String note) {
        contactNote = note;
        status = ReferralStatus.LAPSED;
    }

    void agreeOn(ContractTerms terms) {
        expect(ReferralStatus.ADMITTED);
        contractKind = terms.kind();
        contractStarts = terms.startsOn();
        contractEnds = terms.endsOn();
        weeklyHours = terms.weeklyHours();
    }

    void didNotCome(String note) {
        expect(ReferralStatus.ADMITTED);
        contactNote = note;
    }

    void closeUnsigned() {
        status = ReferralStatus.NO_SHOW;
    }

    void opened() {
        expect(ReferralStatus.ADMITTED);
        status = ReferralStatus.OPENED;
    }

    private void expect(ReferralStatus expected) {
        Refusal.unless(status == expected, "Cette demande a déjà avancé : rafraîchissez votre liste.");
    }

    ContractTerms terms() {
        return new ContractTerms(siae, contractKind, weeklyHours, contractStarts, contractEnds);
    }

    ReferralView view() {
        return new ReferralView(reference, siae, status, orienteurKind, orienteurName, orienteurEmail,
                new Identity(firstName, lastName, birthDate, phone, reachVia, language), sleepsAt, wish, personId, attachedTo,
                receivedOn, recontactOn, failedContacts, decision, explanation, alternative);
    }
}
