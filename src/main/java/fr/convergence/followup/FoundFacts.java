package fr.convergence.followup;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The findings of a checkpoint, as they are kept. */
@Embeddable
class FoundFacts {

    @Enumerated(EnumType.STRING)
    private JobState job;

    @Enumerated(EnumType.STRING)
    private Finding housing;

    @Enumerated(EnumType.STRING)
    private Finding rights;

    @Enumerated(EnumType.STRING)
    private Finding debts;

    @Sealed
    private Finding health;

    protected FoundFacts() {}

    FoundFacts(Findings findings) {
        job = findings.job();
        housing = findings.housing();
        rights = findings.rights();
        debts = findings.debts();
        health = findings.health();
    }

    Findings findings() {
        return new Findings(job, housing, rights, debts, health);
    }
}
