package fr.convergence.transfer;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A visit or an immersion that took place; kept as it was told. */
@Entity
class TransferDiscovery {

    @Id
    private UUID id;

    private String siae;

    @Enumerated(EnumType.STRING)
    private DiscoveryKind kind;

    @Enumerated(EnumType.STRING)
    private ImmersionPurpose purpose;

    private LocalDate startsOn;
    private LocalDate endsOn;

    @Sealed
    private String personFeedback;

    @Sealed
    private String hostFeedback;

    protected TransferDiscovery() {}

    TransferDiscovery(DiscoveryReport report, LocalDate today) {
        Refusal.when(report.endsOn().isBefore(report.startsOn()), "La découverte finit avant de commencer : corrigez les dates.");
        Refusal.when(report.endsOn().isAfter(today), "La découverte n'est pas finie : revenez après, avec ce que la personne en dit.");
        this.id = UUID.randomUUID();
        this.siae = report.siae();
        this.kind = report.kind();
        this.purpose = report.isImmersion() ? report.purpose() : null;
        this.startsOn = report.startsOn();
        this.endsOn = report.endsOn();
        this.personFeedback = report.personFeedback();
        this.hostFeedback = report.hostFeedback();
    }

    DiscoveryReport report() {
        return new DiscoveryReport(siae, kind, purpose, startsOn, endsOn, personFeedback, hostFeedback);
    }
}
