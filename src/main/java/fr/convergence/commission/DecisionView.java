package fr.convergence.commission;

import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A decision as it is read.
 *
 * @param reference of the parcours
 * @param until last day of the renewal, included; null for any other outcome
 * @param asked complement asked; null unless adjourned
 * @param deciders accounts of the members who took part
 * @param votes null by consensus
 * @param letter to the person; null before the session is closed
 */
public record DecisionView(
        UUID id,
        String session,
        UUID file,
        String reference,
        Outcome outcome,
        LocalDate until,
        DecisionReason reason,
        String explanation,
        String asked,
        List<String> deciders,
        DecisionMode mode,
        Votes votes,
        List<ProposedAction> actions,
        String recordedBy,
        LocalDate decidedOn,
        UUID letter) {}
