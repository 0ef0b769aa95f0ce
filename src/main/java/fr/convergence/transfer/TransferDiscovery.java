package fr.convergence.transfer;

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

    private LocalDate startsOn;
    private LocalDate endsOn;
    private String personFeedback;
    private String hostFeedback;

    protected TransferDiscovery() {}

    /** @param longestImmersion days an immersion may last */
    TransferDiscovery(DiscoveryReport report, LocalDate today, int longestImmersion) {
        Refusal.when(report.endsOn().isBefore(report.startsOn()), "La découverte finit avant de commencer : corrigez les dates.");
        Refusal.when(report.endsOn().isAfter(today), "La découverte n'est pas finie : revenez après, avec ce que la personne en dit.");
        Refusal.when(report.kind() == DiscoveryKind.IMMERSION && !report.endsOn().isBefore(report.startsOn().plusDays(longestImmersion)),
                "Une immersion dure " + longestImmersion + " jours au plus : corrigez les dates.");
        this.id = UUID.randomUUID();
        this.siae = report.siae();
        this.kind = report.kind();
        this.startsOn = report.startsOn();
        this.endsOn = report.endsOn();
        this.personFeedback = report.personFeedback();
        this.hostFeedback = report.hostFeedback();
    }

    DiscoveryReport report() {
        return new DiscoveryReport(siae, kind, startsOn, endsOn, personFeedback, hostFeedback);
    }
}
