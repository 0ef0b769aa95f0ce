package fr.convergence.followup;

import fr.convergence.accompaniment.Hire;
import fr.convergence.accompaniment.HireKind;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One job of the year of follow-up; its end, when it has one, is what the programme calls a rupture. */
@Entity
@Table(name = "followup_job")
class Job {

    @Id
    private UUID id;

    private String employer;

    @Enumerated(EnumType.STRING)
    private HireKind kind;

    private LocalDate startsOn;
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private JobEnd endReason;

    protected Job() {}

    Job(Hire hire) {
        Refusal.when(hire.employer() == null || hire.employer().isBlank() || hire.kind() == null || hire.startsOn() == null,
                "Indiquez l'employeur, le type de contrat et le premier jour de travail.");
        this.id = UUID.randomUUID();
        this.employer = hire.employer().strip();
        this.kind = hire.kind();
        this.startsOn = hire.startsOn();
    }

    /** The first day moved before the job began. */
    void moveTo(LocalDate day) {
        startsOn = day;
    }

    void end(LocalDate day, JobEnd reason) {
        Refusal.when(day == null || reason == null, "L'emploi est perdu : indiquez son dernier jour et le motif.");
        Refusal.when(day.isBefore(startsOn), "L'emploi ne peut pas finir avant d'avoir commencé.");
        endedOn = day;
        endReason = reason;
    }

    boolean isHeld() {
        return endedOn == null;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    JobView view() {
        return new JobView(employer, kind, startsOn, endedOn, endReason);
    }
}
