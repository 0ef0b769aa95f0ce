package fr.convergence.worksite;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An observation at work; kept as it was, never rewritten. */
@Entity
@Table(name = "worksite_observation")
class WorkObservation {

    @Id
    private UUID id;

    private UUID placementId;

    @Enumerated(EnumType.STRING)
    private ObservationKind kind;

    @Enumerated(EnumType.STRING)
    private WorkTheme theme;

    @Sealed
    private String note;

    private LocalDate seenOn;
    private String seenBy;

    protected WorkObservation() {}

    WorkObservation(UUID placementId, Observed observed) {
        this.id = UUID.randomUUID();
        this.placementId = placementId;
        this.kind = observed.kind();
        this.theme = observed.theme();
        this.note = observed.note();
        this.seenOn = observed.seenOn();
        this.seenBy = observed.by();
    }

    Observed view() {
        return new Observed(kind, theme, note, seenOn, seenBy);
    }
}
