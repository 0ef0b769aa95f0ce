package fr.convergence.clocks;

import fr.convergence.parcours.French;
import fr.convergence.parcours.Months;
import fr.convergence.parcours.ProgrammeDuration;
import fr.convergence.parcours.ProgrammeLimits;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The clock of contracts: one an employer. Days without contract there do not count, so they move its last day. */
final class ContractReckoner {

    private static final String RULE = "Les contrats chez un même employeur se cumulent ; les jours sans contrat ne comptent pas.";

    private final Regimes regimes;
    private final ProgrammeLimits limits;

    ContractReckoner(Regimes regimes, ProgrammeLimits limits) {
        this.regimes = regimes;
        this.limits = limits;
    }

    List<ContractTime> of(PersonHistory history, LocalDate day, PassSpan pass, LocalDate programmeEnd) {
        var byEmployer = history.spells().stream().collect(Collectors.groupingBy(Spell::siae, LinkedHashMap::new, Collectors.toList()));
        var last = history.spells().isEmpty() ? null : history.spells().get(history.spells().size() - 1).siae();
        return byEmployer.entrySet().stream()
                .map(entry -> time(history, entry.getValue(), entry.getKey().equals(last), day, pass, programmeEnd))
                .toList();
    }

    private ContractTime time(PersonHistory history, List<Spell> spells, boolean current, LocalDate day, PassSpan pass, LocalDate programmeEnd) {
        var first = spells.get(0);
        var start = first.from();
        var gaps = Gap.between(spells, day);
        var first24 = limits.duration("contrats", start);
        var lastDay = shifted(start, first24.months(), gaps);
        var used = used(spells, gaps, day);
        var remaining = remaining(start, lastDay, day);
        var ceilings = current ? ceilings(history, first, gaps, day, pass, programmeEnd) : List.<CeilingTime>of();
        return new ContractTime(first.siae(), first.employer(), current, start, used, lastDay, remaining, ceilings,
                List.of(usedFigure(first.employer(), spells, gaps, used, day, first24),
                        remainingFigure(first.employer(), start, gaps, lastDay, remaining, first24)));
    }

    private static Figure usedFigure(String employer, List<Spell> spells, List<Gap> gaps, Period used, LocalDate day, ProgrammeDuration rule) {
        var why = new ArrayList<String>();
        spells.forEach(spell -> why.add((spell.from().isAfter(day) ? "À venir : " : "Compté : ") + spell.text() + "."));
        gaps.forEach(gap -> why.add("Non compté : " + Words.days(gap.days()) + " sans contrat " + Words.span(gap.from(), gap.until()) + "."));
        return new Figure("Temps de contrat chez " + employer + " au " + French.day(day), Words.length(used), RULE, rule.source(), why);
    }

    private static Figure remainingFigure(String employer, LocalDate start, List<Gap> gaps, LocalDate lastDay, Period remaining,
            ProgrammeDuration rule) {
        return new Figure("Reste chez " + employer + " jusqu'à " + rule.months() + " mois", Words.length(remaining), RULE, rule.source(),
                List.of(Words.period(rule.months() + " mois", start) + Words.moved("sans contrat", gaps, 0) + Words.end(lastDay) + "."));
    }

    private List<CeilingTime> ceilings(PersonHistory history, Spell first, List<Gap> gaps, LocalDate day, PassSpan pass, LocalDate programmeEnd) {
        var age = Period.between(history.birthDate(), day).getYears();
        return regimes.ceilings(first.siaeKind(), age, day).stream()
                .map(rule -> ceiling(rule, first.from(), gaps, day, pass, programmeEnd))
                .toList();
    }

    private CeilingTime ceiling(CeilingRule rule, LocalDate start, List<Gap> gaps, LocalDate day, PassSpan pass, LocalDate programmeEnd) {
        var label = "Plafond « " + rule.label() + " »";
        if (!rule.open()) {
            return new CeilingTime(rule.reason(), false, null, Period.ZERO,
                    new Figure(label, "Pas possible ici", "Ce motif est fermé.", rule.source(), List.of(rule.source() + ".")));
        }
        var months = rule.totalMonths() + " mois";
        var byContract = shifted(start, rule.totalMonths(), gaps);
        var byPass = pass.ceiling(rule.totalMonths());
        var lastDay = Collections.min(List.of(byContract, byPass, programmeEnd));
        var decider = regimes.decider(rule.reason(), day);
        var why = new ArrayList<String>();
        why.add("Contrat : " + Words.period(months, start) + Words.moved("sans contrat", gaps, 0) + Words.end(byContract) + ".");
        why.add("PASS IAE : " + Words.period(months, pass.start()) + Words.moved("de suspension", pass.suspended(), PassSpan.LOST)
                + Words.end(byPass) + ".");
        why.add("Programme : dernier jour le " + French.day(programmeEnd) + ".");
        why.add("La première de ces trois dates compte : le " + French.day(lastDay) + ".");
        if (rule.cumulatedMonths() > 0) {
            why.add("Une décision donne " + rule.decisionMonths() + " mois au plus, toutes les prolongations ensemble "
                    + rule.cumulatedMonths() + " mois.");
        }
        why.add("Décide ce jour-là : " + decider.label() + " (" + decider.source() + ").");
        var remaining = remaining(start, lastDay, day);
        return new CeilingTime(rule.reason(), true, lastDay, remaining,
                new Figure(label, "Jusqu'au " + French.day(lastDay) + ", soit encore " + Words.length(remaining),
                        "La première horloge qui s'arrête décide.", rule.source(), why));
    }

    private static LocalDate shifted(LocalDate start, int months, List<Gap> gaps) {
        return Months.lastDay(start, months).plusDays(gaps.stream().mapToLong(Gap::days).sum());
    }

    /** Time under contract up to the day: from the first day, the days without contract taken out at the end. */
    private static Period used(List<Spell> spells, List<Gap> gaps, LocalDate day) {
        var last = spells.get(spells.size() - 1).until();
        var end = (last.isBefore(day) ? last : day).plusDays(1);
        var without = gaps.stream()
                .filter(gap -> gap.from().isBefore(end))
                .mapToLong(gap -> new Gap(gap.from(), Collections.min(List.of(gap.until(), end.minusDays(1)))).days())
                .sum();
        return Months.between(spells.get(0).from(), end.minusDays(without));
    }

    private static Period remaining(LocalDate start, LocalDate lastDay, LocalDate day) {
        return Months.between(Collections.max(List.of(start, day.plusDays(1))), lastDay.plusDays(1));
    }
}
