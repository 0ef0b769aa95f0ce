package fr.convergence.renewal;

import fr.convergence.directory.DirectoryService;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.parcours.ProgrammeLimits;
import fr.convergence.rules.Refusal;
import fr.convergence.rules.RuleBook;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How long a contract may still be renewed: programme, law, and the decision {@code renewalCeilings} by reason. */
@Component
class RenewalRules {

    private final RuleBook rules;
    private final ProgrammeLimits limits;
    private final DirectoryService directory;

    RenewalRules(RuleBook rules, ProgrammeLimits limits, DirectoryService directory) {
        this.rules = rules;
        this.limits = limits;
        this.directory = directory;
    }

    /** Clocks of a renewal after that term. */
    RenewalDurations durations(ParcoursView parcours, LocalDate term) {
        var start = parcours.programmeStart();
        var firstDay = term.plusDays(1);
        var programmeEnd = limits.programmeEnd(start);
        var decisionLimit = earlier(lastDay(firstDay, limits.months("decision", firstDay)), programmeEnd);
        var remaining = programmeEnd.isBefore(firstDay) ? Period.ZERO : Period.between(firstDay, programmeEnd.plusDays(1));
        return new RenewalDurations(start, term, firstDay, programmeEnd, Period.between(start, firstDay), remaining,
                limits.firstAuthorisation(start), decisionLimit,
                Arrays.stream(LegalReason.values()).map(reason -> ceiling(reason, parcours, firstDay, programmeEnd)).toList());
    }

    private Ceiling ceiling(LegalReason reason, ParcoursView parcours, LocalDate firstDay, LocalDate programmeEnd) {
        var row = rules.rowOf("renewalCeilings", Map.of(
                "reason", reason.name(),
                "siaeKind", directory.siae(parcours.siae()).kind().name(),
                "age", Period.between(parcours.person().birthDate(), firstDay).getYears(),
                "day", firstDay));
        // The law counts from the PASS IAE, the programme from the first contract: the first clock to stop decides.
        var byLaw = lastDay(parcours.passStart(), ((Number) row.get("totalMonths")).intValue());
        var byDecision = lastDay(firstDay, ((Number) row.get("decisionMonths")).intValue());
        return new Ceiling(reason, (Boolean) row.get("open"), earlier(earlier(byLaw, byDecision), programmeEnd),
                (Boolean) row.get("prescriber"), (String) row.get("source"));
    }

    /** Refuses a renewal that the durations do not allow. */
    void check(RenewalDurations durations, LocalDate until, LegalReason reason, LocalDate trainingEndsOn) {
        Refusal.unless(until.isAfter(durations.term()),
                "La fin du renouvellement doit venir après le terme du contrat (" + French.day(durations.term()) + ").");
        Refusal.when(until.isAfter(durations.programmeEnd()),
                "Le renouvellement dépasse les cinq ans du programme : le dernier jour possible est le "
                        + French.day(durations.programmeEnd()) + ".");
        Refusal.when(until.isAfter(durations.decisionLimit()),
                "Une décision porte sur douze mois au plus : le dernier jour possible est le "
                        + French.day(durations.decisionLimit()) + ".");
        if (until.isAfter(durations.withoutReasonUntil())) {
            Refusal.when(reason == null, "Au-delà du " + French.day(durations.withoutReasonUntil())
                    + " (24 mois), choisissez le motif légal qui permet de continuer.");
            checkReason(durations.ceiling(reason), until, trainingEndsOn);
        }
    }

    private static void checkReason(Ceiling ceiling, LocalDate until, LocalDate trainingEndsOn) {
        var named = "Le motif « " + ceiling.reason().label() + " » ";
        Refusal.unless(ceiling.open(), named + "ne s'applique pas ici. " + ceiling.source() + ".");
        Refusal.when(until.isAfter(ceiling.lastDay()),
                named + "permet d'aller jusqu'au " + French.day(ceiling.lastDay()) + " au plus.");
        if (ceiling.reason() == LegalReason.COMPLETE_TRAINING) {
            Refusal.when(trainingEndsOn == null, "Indiquez le dernier jour de la formation en cours.");
            Refusal.when(until.isAfter(trainingEndsOn),
                    named + "ne va pas au-delà de la formation, qui finit le " + French.day(trainingEndsOn) + ".");
        }
    }

    private static LocalDate lastDay(LocalDate start, int months) {
        return start.plusMonths(months).minusDays(1);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
