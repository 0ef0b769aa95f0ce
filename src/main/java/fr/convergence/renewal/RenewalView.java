package fr.convergence.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A renewal file as it is read. Parts that are not there yet are null.
 *
 * @param term last day of the contract to renew
 * @param dueOn day on which the file must be complete
 * @param adjournments in the order of the sessions
 * @param signatureNote what the person said when she did not sign at once; null otherwise
 */
public record RenewalView(
        UUID id,
        String reference,
        String siae,
        RenewalStatus status,
        LocalDate openedOn,
        LocalDate term,
        LocalDate dueOn,
        PersonWords words,
        SupervisorOpinion opinion,
        List<EvaluationView> evaluations,
        Proposal proposal,
        List<Adjournment> adjournments,
        RenewalDecision decision,
        String signatureNote,
        LocalDate closedOn) {

    /** The evaluation on that axis; empty before it is written. */
    public Optional<EvaluationView> evaluation(Axis axis) {
        return evaluations.stream().filter(evaluation -> evaluation.axis() == axis).findFirst();
    }

    /** The complement that is still asked; empty when none is. */
    public Optional<Adjournment> pendingComplement() {
        return adjournments.stream().filter(adjournment -> adjournment.answer() == null).findFirst();
    }
}
