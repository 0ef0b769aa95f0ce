package fr.convergence.parcours;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A professional who accompanies the person on one domain, for a time. */
@Entity
@Table(name = "parcours_referent")
class Referent {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ReferentRole role;

    private String account;
    private LocalDate since;
    private LocalDate untilDay;

    protected Referent() {}

    Referent(ReferentRole role, String account, LocalDate since) {
        this.id = UUID.randomUUID();
        this.role = role;
        this.account = account;
        this.since = since;
    }

    boolean isCurrent() {
        return untilDay == null;
    }

    boolean holds(ReferentRole wanted) {
        return isCurrent() && role == wanted;
    }

    void leave(LocalDate day) {
        untilDay = day.isBefore(since) ? since : day;
    }

    ReferentRole role() {
        return role;
    }

    String account() {
        return account;
    }
}
