package fr.convergence.transfer;

import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.Domain;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** One line of the passport; shown only while the person agrees to share its domain. */
@Entity
class TransferLine {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Domain domain;

    @Sealed
    private String content;

    protected TransferLine() {}

    TransferLine(Domain domain, String content) {
        this.id = UUID.randomUUID();
        this.domain = domain;
        this.content = content;
    }

    PassportLine line() {
        return new PassportLine(domain, content);
    }
}
