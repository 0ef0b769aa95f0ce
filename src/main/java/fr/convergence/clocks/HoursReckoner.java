package fr.convergence.clocks;

import fr.convergence.parcours.French;
import fr.convergence.parcours.HoursRule;
import fr.convergence.parcours.ProgrammeLimits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Weekly hours of the contract under way, and the derogation they rest on when they are few. */
final class HoursReckoner {

    private final ProgrammeLimits limits;

    HoursReckoner(ProgrammeLimits limits) {
        this.limits = limits;
    }

    List<Figure> of(PersonHistory history, LocalDate day) {
        return history.spells().stream().filter(spell -> spell.covers(day)).findFirst()
                .map(spell -> List.of(figure(history, spell, limits.hours(spell.kind(), spell.from()))))
                .orElse(List.of());
    }

    private static Figure figure(PersonHistory history, Spell spell, HoursRule rule) {
        var why = new ArrayList<String>();
        why.add(spell.text() + " : " + hours(spell.weeklyHours()) + " par semaine.");
        why.add("Ordinaire : de " + rule.minimum() + " à " + rule.maximum() + " h par semaine.");
        if (spell.weeklyHours().compareTo(BigDecimal.valueOf(rule.minimum())) < 0) {
            history.derogations().forEach(derogation -> why.add(derogation.kind().label() + " "
                    + Words.span(derogation.from(), derogation.until()) + " : elle finit le " + French.day(derogation.until()) + "."));
        }
        return new Figure("Heures par semaine", hours(spell.weeklyHours()), rule.label() + ".", rule.source(), why);
    }

    private static String hours(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString().replace('.', ',') + " h";
    }
}
