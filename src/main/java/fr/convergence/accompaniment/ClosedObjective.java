package fr.convergence.accompaniment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A line of the exit report. */
@Embeddable
class ClosedObjective {

    private int objective;

    @Enumerated(EnumType.STRING)
    private ObjectiveResult result;

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
