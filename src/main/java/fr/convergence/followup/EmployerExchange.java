package fr.convergence.followup;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What an employer said of the work. Nothing social has a column here. */
@Entity
@Table(name = "followup_employer_exchange")
class EmployerExchange {

    @Id
    private UUID id;

    private UUID followupId;
    private LocalDate heldOn;
    private String heldBy;

    @Enumerated(EnumType.STRING)
    private WorkFact attendance;

    @Enumerated(EnumType.STRING)
    private WorkFact tasks;

    @Enumerated(EnumType.STRING)
    private WorkFact team;

    @Enumerated(EnumType.STRING)
    private JobState contract;

    @Sealed
    private String request;

    protected EmployerExchange() {}

    EmployerExchange(UUID followupId, EmployerReport report, String by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.followupId = followupId;
        this.heldOn = today;
        this.heldBy = by;
        this.attendance = report.attendance();
        this.tasks = report.tasks();
        this.team = report.team();
        this.contract = report.contract();
        this.request = report.request();
    }

    EmployerReport report() {
        return new EmployerReport(attendance, tasks, team, contract, request);
    }
}
