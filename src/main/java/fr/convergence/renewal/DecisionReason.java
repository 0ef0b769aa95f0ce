package fr.convergence.renewal;

import java.util.Optional;
import java.util.Set;

/** Coded reason of a decision: each belongs to one or several outcomes. */
public enum DecisionReason {
    WITHIN_24_MONTHS("Le parcours avance, dans les 24 premiers mois", Outcome.RENEWED),
    COMPLETE_TRAINING("Fin d'une formation", Outcome.RENEWED),
    SENIOR("50 ans et plus", Outcome.RENEWED),
    RQTH("Reconnaissance de la qualité de travailleur handicapé", Outcome.RENEWED),
    PARTICULAR_DIFFICULTIES("Difficultés particulièrement importantes", Outcome.RENEWED),
    OTHER_STRUCTURE_FITS("Une autre structure répond mieux au projet", Outcome.TRANSFER),
    READY_TO_LEAVE("Prête pour un emploi ou une formation", Outcome.EXIT_PREPARED),
    OTHER_SUPPORT_FITS("Un autre accompagnement répond mieux aux besoins", Outcome.EXIT_PREPARED),
    LONGEST_DURATION("La durée maximale est atteinte", Outcome.TRANSFER, Outcome.EXIT_PREPARED),
    PERSON_CHOICE("Choix de la personne", Outcome.TRANSFER, Outcome.EXIT_PREPARED),
    MISSING_PIECE("Une pièce ou un avis manque", Outcome.ADJOURNED),
    PERSON_TO_BE_HEARD("La personne doit pouvoir être entendue", Outcome.ADJOURNED),
    MORE_DISCUSSION("Une concertation est nécessaire avant de statuer", Outcome.ADJOURNED);

    private final String label;
    private final Set<Outcome> outcomes;

    DecisionReason(String label, Outcome... outcomes) {
        this.label = label;
        this.outcomes = Set.of(outcomes);
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Whether the reason can explain this outcome. */
    public boolean explains(Outcome outcome) {
        return outcomes.contains(outcome);
    }

    /** The legal reason it states; empty for the others. */
    public Optional<LegalReason> legal() {
        return switch (this) {
            case COMPLETE_TRAINING -> Optional.of(LegalReason.COMPLETE_TRAINING);
            case SENIOR -> Optional.of(LegalReason.SENIOR);
            case RQTH -> Optional.of(LegalReason.RQTH);
            case PARTICULAR_DIFFICULTIES -> Optional.of(LegalReason.PARTICULAR_DIFFICULTIES);
            default -> Optional.empty();
        };
    }
}
