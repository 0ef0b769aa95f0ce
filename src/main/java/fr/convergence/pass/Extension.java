package fr.convergence.pass;

import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.French;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A prolongation that was granted: {@code [startsOn, endsOn)}, the end not included.
 *
 * <p>Convention of the State's platform: it starts on the very day the PASS ends, and moves that end by {@code endsOn -
 * startsOn} days; so a prolongation of n days that starts on the last day E of the PASS ends on E + n, which is also
 * the new last day. Rows taken over from the platform may start the day after (E + 1): their end is then the day after
 * the new last day, and the days added are the same. Any other start leaves a hole or counts days twice, and is refused.
 *
 * @param request the request it answers; null for one taken over
 */
@Embeddable
public record Extension(
        @Column(name = "starts_on") LocalDate startsOn,
        @Column(name = "ends_on") LocalDate endsOn,
        @Sealed @Column(name = "reason") ExtensionReason reason,
        @Column(name = "granted_on") LocalDate grantedOn,
        @Column(name = "request_id") UUID request) {

    /** Days by which it moves the end of the PASS. */
    public long days() {
        return ChronoUnit.DAYS.between(startsOn, endsOn);
    }

    String sentence() {
        return "Prolongation à partir du " + French.day(startsOn) + " (" + reason.label() + ") : " + French.count(days(), "jour", "jours")
                + " de plus.";
    }
}
