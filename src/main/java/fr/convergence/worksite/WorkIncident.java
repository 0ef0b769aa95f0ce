package fr.convergence.worksite;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Something that happened on the worksite, and what people decided about it. */
@Entity
@Table(name = "worksite_incident")
class WorkIncident {

    @Id
    private UUID id;

    @Sealed
    private String note;

    private LocalDate reportedOn;
    private String reportedBy;

    @Enumerated(EnumType.STRING)
    private IncidentMeasure measure;

    @Sealed
    private String explanation;

    private LocalDate concertationOn;
    private boolean personHeard;
    private LocalDate followedOn;
    private String followedBy;

    protected WorkIncident() {}

    WorkIncident(String note, String by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.note = note;
        this.reportedOn = today;
        this.reportedBy = by;
    }

    void follow(IncidentFollowUp followUp, String by, LocalDate today) {
        Refusal.when(followUp.concertationOn() != null && followUp.concertationOn().isAfter(today),
                "La concertation n'a pas encore eu lieu : revenez après.");
        if (followUp.measure() == IncidentMeasure.EXCLUSION) {
            refuseHastyExclusion(followUp, by);
        }
        measure = followUp.measure();
        explanation = followUp.explanation();
        concertationOn = followUp.concertationOn();
        personHeard = followUp.personHeard();
        followedOn = today;
        followedBy = by;
    }

    /** Programme: a concertation comes before any exclusion, the person is heard, and nobody decides alone. */
    private void refuseHastyExclusion(IncidentFollowUp followUp, String by) {
        Refusal.when(followUp.concertationOn() == null || followUp.concertationOn().isBefore(reportedOn),
                "Avant toute rupture, une concertation est obligatoire après l'incident : demandez-la au fil rouge, puis indiquez sa date.");
        Refusal.unless(followUp.personHeard(), "Avant toute rupture, la personne doit avoir été entendue.");
        Refusal.when(by.equals(reportedBy), "Qui a signalé l'incident ne décide pas de la rupture : laissez un collègue décider.");
    }

    boolean isOpen() {
        return followedOn == null;
    }

    IncidentView view() {
        return new IncidentView(reportedOn, note,
                isOpen() ? null : new IncidentFollowUp(measure, explanation, concertationOn, personHeard));
    }
}
