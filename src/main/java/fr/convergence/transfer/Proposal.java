package fr.convergence.transfer;

import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.List;

/**
 * Structures proposed to the person.
 *
 * @param targets codes of one to three structures, the first to be asked first
 * @param explanation why, in plain words; stays in our tables
 * @param plannedOn day on which she would begin there
 */
public record Proposal(List<String> targets, TransferMotive motive, String explanation, LocalDate plannedOn) {

    private static final int MOST_TARGETS = 3;

    /** Refuses a proposal that a person who is in that structure cannot receive today. */
    void refuseUnlessPossible(String siae, LocalDate today) {
        Refusal.when(motive == null || plannedOn == null || explanation == null || explanation.isBlank(),
                "Indiquez le motif, la date prévue et quelques mots d'explication.");
        Refusal.when(targets.isEmpty() || targets.size() > MOST_TARGETS, "Proposez une à trois structures.");
        Refusal.when(targets.stream().distinct().count() < targets.size(),
                "La même structure est proposée deux fois : choisissez-en une autre.");
        Refusal.when(targets.contains(siae), "La personne est déjà dans cette structure : proposez-en une autre.");
        Refusal.unless(plannedOn.isAfter(today), "La date prévue doit être à venir.");
    }
}
