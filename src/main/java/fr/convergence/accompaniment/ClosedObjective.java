package fr.convergence.accompaniment;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A line of the exit report. */
@Embeddable
class ClosedObjective {

    private int objective;

    @Enumerated(EnumType.STRING)
    private ObjectiveResult result;

    @Sealed
    private String why;

    protected ClosedObjective() {}

    ClosedObjective(ObjectiveOutcome outcome) {
        this.objective = outcome.objective();
        this.result = outcome.result();
        this.why = outcome.why();
    }

    ObjectiveOutcome outcome() {
        return new ObjectiveOutcome(objective, result, why);
    }
}
