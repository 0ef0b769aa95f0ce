package fr.convergence.followup;

import java.time.LocalDate;

/**
 * What comes next in a follow-up, and when.
 *
 * @param milestone code of the contact in the cadence, for example {@code M3}; null for the other steps
 * @param covers day of the cadence that this contact covers; null for the other steps
 * @param on day on which it opens, never before today
 * @param lapsesOn day on which it is given up when nobody held it, and the next one is looked for
 * @param employer whether an exchange with the employer goes with it, if the person agrees
 */
public record Appointment(Step step, String milestone, LocalDate covers, LocalDate on, LocalDate lapsesOn, boolean employer) {

    static Appointment of(Step step, LocalDate on, LocalDate lapsesOn) {
        return new Appointment(step, null, null, on, lapsesOn, false);
    }
}
