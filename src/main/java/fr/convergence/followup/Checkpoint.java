package fr.convergence.followup;

import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.Domain;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One contact, or one attempt, or one that nobody held; kept, never rewritten. */
@Entity
@Table(name = "followup_checkpoint")
class Checkpoint {

    @Id
    private UUID id;

    private UUID followupId;
    private int rank;
    private String milestone;
    private LocalDate madeOn;
    private String madeBy;

    @Enumerated(EnumType.STRING)
    private CheckpointResult result;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Embedded
    private FoundFacts found;

    @Sealed
    private String note;

    @Enumerated(EnumType.STRING)
    private Domain noteDomain;

    protected Checkpoint() {}

    Checkpoint(UUID followupId, int rank, String milestone, CheckpointResult result, CheckpointReport report, String by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.followupId = followupId;
        this.rank = rank;
        this.milestone = milestone;
        this.result = result;
        this.madeOn = today;
        this.madeBy = by;
        if (report != null) {
            this.channel = report.channel();
            this.note = report.note();
            this.noteDomain = report.noteDomain();
            this.found = result == CheckpointResult.REACHED ? new FoundFacts(report.findings()) : null;
        }
    }

    CheckpointView view() {
        return new CheckpointView(milestone, madeOn, madeBy, result, channel, found == null ? null : found.findings(), note, noteDomain);
    }
}
