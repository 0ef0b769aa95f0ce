package fr.convergence.pass;

import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.French;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A time during which the PASS IAE is suspended.
 *
 * @param startsOn first suspended day
 * @param endsOn last suspended day, included; while nobody was hired it is the latest day the rules allow
 * @param explanation required for some reasons; null otherwise
 * @param declaredOn day on which it was declared, which decides the rules that apply to it
 */
@Embeddable
public record Suspension(
        @Column(name = "starts_on") LocalDate startsOn,
        @Column(name = "ends_on") LocalDate endsOn,
        @Sealed @Column(name = "reason") SuspensionReason reason,
        @Sealed @Column(name = "explanation") String explanation,
        @Column(name = "declared_on") LocalDate declaredOn) {

    /** Days by which it moves the end of the PASS: end minus start, so that a suspension of one day adds none. */
    public long daysAdded() {
        return ChronoUnit.DAYS.between(startsOn, endsOn);
    }

    /** Whether that day is suspended. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** Suspended days still to come on that day, the day itself included. */
    long daysLeftOn(LocalDate day) {
        var from = day.isAfter(startsOn) ? day : startsOn;
        return Math.max(0, ChronoUnit.DAYS.between(from, endsOn) + 1);
    }

    Suspension endingOn(LocalDate last) {
        return new Suspension(startsOn, last, reason, explanation, declaredOn);
    }

    String sentence() {
        return "Suspension du " + French.day(startsOn) + " au " + French.day(endsOn) + " (" + reason.label() + ") : la fin recule de "
                + French.count(daysAdded(), "jour", "jours") + " (fin moins début ; R5132-1-3, plateforme de l'État).";
    }
}
