package fr.convergence.mobilisation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Since when a need waits for somebody on our side is told by two days: on the first she is reminded, on the second the
 * coordination is told. Each happens once; entering another state begins anew.
 */
@Embeddable
record Watch(LocalDate remindOn, LocalDate escalateOn, boolean reminded, boolean escalated) {

    static final Watch NONE = new Watch(null, null, false, false);

    boolean isReminderDue(LocalDate today) {
        return !reminded && remindOn != null && !remindOn.isAfter(today);
    }

    boolean isAlertDue(LocalDate today) {
        return !escalated && escalateOn != null && !escalateOn.isAfter(today);
    }

    Watch afterLookOn(LocalDate today) {
        return new Watch(remindOn, escalateOn, reminded || isReminderDue(today), escalated || isAlertDue(today));
    }

    /** The next of the two days still to come. */
    Optional<LocalDate> next(LocalDate today) {
        return Stream.of(remindOn, escalateOn).filter(day -> day != null && day.isAfter(today)).min(LocalDate::compareTo);
    }
}
