package fr.convergence.accompaniment;

import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.rules.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A contract that broke, what was tried to reach the person, and what was decided. */
@Entity
class ContractBreak {

    @Id
    private UUID id;

    private String reference;
    private String siae;

    @Enumerated(EnumType.STRING)
    private ContractEnd reason;

    private LocalDate brokenOn;

    @Sealed
    private String note;

    private String declaredBy;
    private LocalDate declaredOn;

    @Enumerated(EnumType.STRING)
    private BreakDecision decision;

    private String decidedBy;
    private LocalDate decidedOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "break_id", nullable = false, updatable = false)
    @OrderBy("madeOn")
    private List<ContactAttempt> attempts = new ArrayList<>();

    @Version
    private int version;

    protected ContractBreak() {}

    ContractBreak(String reference, String siae, ContractEnd reason, LocalDate brokenOn, String note, String by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.siae = siae;
        this.reason = reason;
        this.brokenOn = brokenOn;
        this.note = note;
        this.declaredBy = by;
        this.declaredOn = today;
    }

    void tried(Attempt attempt) {
        refuseWhenDecided();
        Refusal.when(attempts.stream().anyMatch(earlier -> earlier.view().madeOn().equals(attempt.madeOn())),
                "Une tentative est déjà notée aujourd'hui : réessayez un autre jour, par un autre moyen.");
        attempts.add(new ContactAttempt(attempt));
    }

    /** Refuses to conclude to «sans nouvelles» before the person was really looked for. */
    void requireSearch(SearchRule rule) {
        Refusal.unless(rule.isSatisfiedBy(attempts.stream().map(ContactAttempt::view).toList()), rule.sentence());
    }

    void decide(BreakDecision taken, String by, LocalDate today) {
        refuseWhenDecided();
        decision = taken;
        decidedBy = by;
        decidedOn = today;
    }

    private void refuseWhenDecided() {
        Refusal.when(decidedOn != null, "La suite de cette rupture est déjà décidée : rouvrez votre liste.");
    }

    ContractEnd reason() {
        return reason;
    }

    LocalDate brokenOn() {
        return brokenOn;
    }

    BreakView view() {
        return new BreakView(reason, brokenOn, note, attempts.stream().map(ContactAttempt::view).toList(), decision);
    }
}
