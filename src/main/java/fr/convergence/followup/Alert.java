package fr.convergence.followup;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An alert of the year: raised by a rule, discussed by people, followed by what they agreed with the person. */
@Entity
@Table(name = "followup_alert")
class Alert {

    @Id
    private UUID id;

    private UUID followupId;
    private LocalDate raisedOn;
    private LocalDate heldOn;
    private String heldBy;

    @Sealed
    private String attendees = "";

    private Boolean jobLost;

    @Sealed
    private String decisions;

    @Enumerated(EnumType.STRING)
    private NextWay way;

    @Sealed
    private String explanation;

    protected Alert() {}

    Alert(UUID followupId, LocalDate today) {
        this.id = UUID.randomUUID();
        this.followupId = followupId;
        this.raisedOn = today;
    }

    void discuss(AlertReport report, String by, LocalDate today) {
        Refusal.when(heldOn != null, "Cette concertation est déjà notée : rafraîchissez votre liste de tâches.");
        Refusal.when(report.heldOn() == null || report.heldOn().isAfter(today) || report.heldOn().isBefore(raisedOn),
                "La concertation se tient entre le jour de l'alerte et aujourd'hui : vérifiez sa date.");
        Refusal.when(report.attendees() == null || report.attendees().size() < 2,
                "Une concertation réunit au moins deux participants : indiquez qui était là.");
        heldOn = report.heldOn();
        heldBy = by;
        attendees = Codes.write(report.attendees());
        jobLost = report.jobLost();
        decisions = report.decisions();
    }

    void follow(NextWay agreed, String why) {
        way = agreed;
        explanation = why;
    }

    LocalDate raisedOn() {
        return raisedOn;
    }
}
