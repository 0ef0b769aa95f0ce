package fr.convergence.commission;

import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.RenewalLength;
import java.time.LocalDate;
import java.util.List;

/**
 * What the members agreed on, as it is recorded in the session.
 *
 * @param length null unless renewed
 * @param trainingEndsOn last day of the training when it is the reason; null otherwise
 * @param explanation as the person will read it
 * @param asked complement asked; null unless adjourned
 * @param deciders accounts of the members who took part
 * @param votes null by consensus
 */
public record Ruling(
        Outcome outcome,
        RenewalLength length,
        DecisionReason reason,
        LocalDate trainingEndsOn,
        String explanation,
        String asked,
        List<ProposedAction> actions,
        List<String> deciders,
        DecisionMode mode,
        Votes votes) {}
