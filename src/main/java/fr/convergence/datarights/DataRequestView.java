package fr.convergence.datarights;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A request as forms and letters show it.
 *
 * @param reference null once the person is forgotten
 * @param answer document with the answer; null before it is written
 */
public record DataRequestView(
        String number, String reference, String siae, DataRight kind, String wish, IdentityCheck identity, LocalDate receivedOn, LocalDate dueOn,
        Extension extension, RequestDecision decision, Ground ground, String explanation, LocalDate executedOn, UUID answer, LocalDate answeredOn) {

    /** Whether she has her answer. */
    public boolean isAnswered() {
        return answeredOn != null;
    }
}
