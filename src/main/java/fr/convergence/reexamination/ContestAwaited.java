package fr.convergence.reexamination;

import fr.convergence.renewal.AwaitedDecision;
import fr.convergence.renewal.Outcome;
import org.springframework.stereotype.Component;

/** As long as the person may contest a refusal, or waits for her answer, nothing is settled. */
@Component
class ContestAwaited implements AwaitedDecision {

    private final Reexaminations all;

    ContestAwaited(Reexaminations all) {
        this.all = all;
    }

    @Override
    public boolean isAwaited(String reference) {
        return all.findByReferenceAndClosedOnIsNull(reference)
                .map(Reexamination::view)
                .filter(open -> open.status().isAwaited() && (open.decided() != Outcome.RENEWED || open.response() != null))
                .isPresent();
    }
}
