package fr.convergence.accompaniment;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody physically went with the person. */
@Entity
class ProximityVisit {

    @Id
    private UUID id;

    private String reference;
    private String siae;
    private LocalDate doneOn;

    @Enumerated(EnumType.STRING)
    private Companion companion;

    @Enumerated(EnumType.STRING)
    private VisitPlace place;

    private int minutes;

    @Sealed
    private String note;

    private String recordedBy;

    protected ProximityVisit() {}

    ProximityVisit(String reference, String siae, Proximity done, String by) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.siae = siae;
        this.doneOn = done.doneOn();
        this.companion = done.companion();
        this.place = done.place();
        this.minutes = done.minutes();
        this.note = done.note();
        this.recordedBy = by;
    }

    Proximity view() {
        return new Proximity(doneOn, companion, place, minutes, note);
    }
}
