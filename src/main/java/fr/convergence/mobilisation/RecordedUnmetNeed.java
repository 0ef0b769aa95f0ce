package fr.convergence.mobilisation;

import fr.convergence.parcours.Domain;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A need the network could not answer; it names no person. */
@Entity
@Table(name = "unmet_need")
class RecordedUnmetNeed {

    @Id
    private UUID mobilisationId;

    private String siae;

    @Enumerated(EnumType.STRING)
    private Domain domain;

    @Enumerated(EnumType.STRING)
    private UnmetReason reason;

    private String motives;
    private LocalDate recordedOn;

    protected RecordedUnmetNeed() {}

    RecordedUnmetNeed(NeedFile need, UnmetReason reason, List<RefusalMotive> motives, LocalDate today) {
        this.mobilisationId = need.id();
        this.siae = need.siae();
        this.domain = need.domain();
        this.reason = reason;
        this.motives = String.join(" ", motives.stream().map(Enum::name).toList());
        this.recordedOn = today;
    }

    UnmetNeed unmetNeed() {
        var words = motives.isEmpty() ? List.<RefusalMotive>of() : Arrays.stream(motives.split(" ")).map(RefusalMotive::valueOf).toList();
        return new UnmetNeed(siae, domain, reason, words, recordedOn);
    }
}
