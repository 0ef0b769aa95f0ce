package fr.convergence.mobilisation;

import fr.convergence.rules.Refusal;
import java.time.LocalDate;

/**
 * What the referent reports of the appointment.
 *
 * @param startedOn effective start; required when it started
 * @param motive why the person could not come; required when she did not
 * @param nextAppointment required when she did not come, or when the appointment is moved
 * @param note free words; required when she gives up
 */
public record StartReport(
        StartOutcome outcome, LocalDate startedOn, AbsenceMotive motive, LocalDate nextAppointment, String note) {

    void check(LocalDate today) {
        Refusal.when(outcome == null, "Indiquez ce qui s'est passé.");
        switch (outcome) {
            case STARTED -> Refusal.when(startedOn == null || startedOn.isAfter(today),
                    "Indiquez le jour où la prise en charge a démarré, au plus tard aujourd'hui.");
            case ABSENT -> {
                Refusal.when(motive == null, "Choisissez le motif de l'absence dans la liste.");
                checkNextAppointment(today);
            }
            case MOVED -> checkNextAppointment(today);
            case ABANDONED -> Refusal.when(note == null || note.isBlank(), "Notez ce que dit la personne de son choix.");
            default -> {
                // nothing more to say when the person, or the operator, cannot be reached
            }
        }
    }

    private void checkNextAppointment(LocalDate today) {
        Refusal.when(nextAppointment == null || nextAppointment.isBefore(today), "Indiquez la date, à venir, du nouveau rendez-vous.");
    }
}
