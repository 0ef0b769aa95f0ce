package fr.convergence.mobilisation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One request to one operator, as the renewal file and the evaluation read it. Days that have not come are null.
 *
 * @param operator name of the operator, or neutral words when the very name would reveal something
 * @param askedOn day on which the operator was chosen
 * @param answeredOn day of the last answer
 * @param startedOn day on which the operator effectively began
 * @param motive why it refused
 */
public record RequestView(
        String number,
        String operator,
        RequestStatus status,
        LocalDate askedOn,
        LocalDate sentOn,
        int reminders,
        LocalDate remindedOn,
        LocalDate answeredOn,
        LocalDate waitingUntil,
        LocalDate appointmentOn,
        LocalDate startedOn,
        LocalDate closedOn,
        RefusalMotive motive) {

    /** Calendar days from sending to the answer. */
    public Optional<Integer> daysToAnswer() {
        return days(answeredOn);
    }

    /** Calendar days from sending to the effective start. */
    public Optional<Integer> daysToStart() {
        return days(startedOn);
    }

    private Optional<Integer> days(LocalDate until) {
        return sentOn == null || until == null ? Optional.empty() : Optional.of((int) ChronoUnit.DAYS.between(sentOn, until));
    }
}
