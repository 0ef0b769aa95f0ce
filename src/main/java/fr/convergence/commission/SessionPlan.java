package fr.convergence.commission;

import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** When and where. @param startsAt Paris time */
public record SessionPlan(LocalDate heldOn, LocalTime startsAt, String place) {

    /** @param time as people type it, «9:30» or «09:30» @throws Refusal when it is not a time or something is missing */
    public static SessionPlan of(LocalDate heldOn, String time, String place) {
        Refusal.when(heldOn == null || time == null || place == null || place.isBlank(),
                "Indiquez la date, l'heure et le lieu de la séance.");
        try {
            return new SessionPlan(heldOn, LocalTime.parse(time.length() == 4 ? "0" + time : time), place.strip());
        } catch (DateTimeParseException malformed) {
            throw new Refusal("Indiquez l'heure sous la forme 09:30.");
        }
    }
}
