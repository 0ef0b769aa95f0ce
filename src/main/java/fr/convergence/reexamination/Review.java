package fr.convergence.reexamination;

import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.RenewalLength;
import java.time.LocalDate;
import java.util.List;

/**
 * What the reviewer answers.
 *
 * @param revised false to uphold the decision; the five next are then null
 * @param length null unless renewed
 * @param trainingEndsOn last day of the training when it is the reason; null otherwise
 * @param explanation as the person will read it
 */
public record Review(
        boolean revised,
        Outcome outcome,
        RenewalLength length,
        DecisionReason reason,
        LocalDate trainingEndsOn,
        String explanation,
        List<OfferedAction> actions) {}
