package fr.convergence.mobilisation;

import fr.convergence.mobilisation.WaitingTimes.Wait;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One request to one operator, reduced to what its delay says. */
record OperatorWait(String operator, RequestStatus status, LocalDate sentOn, LocalDate startedOn, LocalDate closedOn) {

    /** A request taken back by us waited until that day: it says nothing of what the operator would have done. */
    Wait on(LocalDate today) {
        if (startedOn != null) {
            return Wait.began(days(startedOn));
        }
        if (status.isDeclined()) {
            return Wait.declined();
        }
        return Wait.running(days(closedOn == null ? today : closedOn));
    }

    private int days(LocalDate until) {
        return (int) ChronoUnit.DAYS.between(sentOn, until);
    }
}
