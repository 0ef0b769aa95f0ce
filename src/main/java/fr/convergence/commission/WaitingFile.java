package fr.convergence.commission;

import fr.convergence.renewal.RenewalView;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A file for which no session is held in time: the next one that is planned takes it. */
@Entity
@Table(name = "commission_waiting_file")
class WaitingFile {

    @Id
    private UUID fileId;

    private String reference;
    private String siae;
    private LocalDate since;

    protected WaitingFile() {}

    WaitingFile(RenewalView file, LocalDate today) {
        this.fileId = file.id();
        this.reference = file.reference();
        this.siae = file.siae();
        this.since = today;
    }

    UUID file() {
        return fileId;
    }
}
