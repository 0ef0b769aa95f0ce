package fr.convergence.reexamination;

import fr.convergence.renewal.AwaitedDecision;
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
                .filter(Reexamination::mayStillChange)
                .isPresent();
    }
}
