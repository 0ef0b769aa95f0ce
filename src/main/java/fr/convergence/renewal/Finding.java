package fr.convergence.renewal;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One point of an evaluation.
 *
 * @param evidence the fact on which it rests; may be null only when the point is not evaluated
 */
@Embeddable
public record Finding(
        @Enumerated(EnumType.STRING) Criterion criterion,
        @Enumerated(EnumType.STRING) @Column(name = "appreciation") Appreciation level,
        @Sealed String evidence) {

    boolean isSupported() {
        return level == Appreciation.NOT_EVALUATED || (evidence != null && !evidence.isBlank());
    }
}
