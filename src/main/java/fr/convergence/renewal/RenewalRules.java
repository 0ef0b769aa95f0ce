package fr.convergence.renewal;

import fr.convergence.clocks.CeilingRule;
import fr.convergence.clocks.Regimes;
import fr.convergence.parcours.Employers;
import fr.convergence.parcours.French;
import fr.convergence.parcours.Months;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.parcours.ProgrammeLimits;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How long a contract may still be renewed: programme, law, and the decision {@code programmeCeilings} by reason. */
@Component
class RenewalRules {

    private final Regimes regimes;
    private final ProgrammeLimits limits;
    private final Employers employers;

    RenewalRules(Regimes regimes, ProgrammeLimits limits, Employers employers) {
        this.regimes = regimes;
        this.limits = limits;
        this.employers = employers;
    }

    /** Clocks of a renewal after that term. */
    RenewalDurations durations(ParcoursView parcours, LocalDate term) {
        var start = parcours.programmeStart();
        var firstDay = term.plusDays(1);
        var programme = limits.duration("programme", start);
        var first = limits.duration("contrats", start);
        var decision = limits.duration("decision", firstDay);
        var programmeEnd = programme.lastDay(start);
        return new RenewalDurations(start, term, firstDay, programmeEnd, Months.between(start, firstDay),
                Months.between(firstDay, programmeEnd.plusDays(1)), first.lastDay(start), earlier(decision.lastDay(firstDay), programmeEnd),
                ceilings(parcours, firstDay, programmeEnd), programme.months(), first.months(), decision.months());
    }

    private List<Ceiling> ceilings(ParcoursView parcours, LocalDate firstDay, LocalDate programmeEnd) {
        var age = Period.between(parcours.person().birthDate(), firstDay).getYears();
        var rules = regimes.ceilings(employers.kindOf(parcours.siae()), age, firstDay).stream()
                .collect(Collectors.toMap(CeilingRule::reason, Function.identity()));
        return Arrays.stream(LegalReason.values())
                .map(reason -> ceiling(reason, rules.get(reason.name()), parcours.passStart(), firstDay, programmeEnd))
                .toList();
    }

    private static Ceiling ceiling(LegalReason reason, CeilingRule rule, LocalDate passStart, LocalDate firstDay, LocalDate programmeEnd) {
        // The law counts from the PASS IAE, the programme from the first contract: the first clock to stop decides.
        var byLaw = Months.lastDay(passStart, rule.totalMonths());
        var byDecision = Months.lastDay(firstDay, rule.decisionMonths());
        return new Ceiling(reason, rule.open(), earlier(earlier(byLaw, byDecision), programmeEnd), rule.prescriber(), rule.source());
    }

    /** Refuses a renewal that the durations do not allow. */
    void check(RenewalDurations durations, LocalDate until, LegalReason reason, LocalDate trainingEndsOn) {
        Refusal.unless(until.isAfter(durations.term()),
                "La fin du renouvellement doit venir après le terme du contrat (" + French.day(durations.term()) + ").");
        Refusal.when(until.isAfter(durations.programmeEnd()), "Le renouvellement dépasse les " + durations.programmeMonths()
                + " mois du programme : le dernier jour possible est le " + French.day(durations.programmeEnd()) + ".");
        Refusal.when(until.isAfter(durations.decisionLimit()), "Une décision porte sur " + durations.decisionMonths()
                + " mois au plus : le dernier jour possible est le " + French.day(durations.decisionLimit()) + ".");
        if (until.isAfter(durations.withoutReasonUntil())) {
            Refusal.when(reason == null, "Au-delà du " + French.day(durations.withoutReasonUntil()) + " (" + durations.firstMonths()
                    + " mois), choisissez le motif légal qui permet de continuer.");
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

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
