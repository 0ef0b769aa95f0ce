package fr.convergence.clocks;

import fr.convergence.parcours.French;
import fr.convergence.parcours.Months;
import fr.convergence.parcours.ProgrammeLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the three clocks of one history on a day. Pure: the same history and the same tables give the same figures. */
@Component
class ClockReckoner {

    private final ProgrammeLimits limits;
    private final ContractReckoner contracts;
    private final PassReckoner passes;
    private final HoursReckoner hours;
    private final DateReckoner dates;

    ClockReckoner(Regimes regimes, ProgrammeLimits limits) {
        this.limits = limits;
        this.contracts = new ContractReckoner(regimes, limits);
        this.passes = new PassReckoner(regimes, limits);
        this.hours = new HoursReckoner(limits);
        this.dates = new DateReckoner(regimes, limits);
    }

    ParcoursClocks reckon(PersonHistory history, LocalDate day) {
        if (history.programmeStart() == null) {
            return new ParcoursClocks(history.reference(), day, history.spells(), history.pauses(), List.of(), List.of(), null, null,
                    List.of(), List.of());
        }
        var programme = programme(history, day);
        var span = PassSpan.of(history, day);
        var pass = passes.of(span, day);
        var times = contracts.of(history, day, span, programme.lastDay());
        return new ParcoursClocks(history.reference(), day, history.spells(), history.pauses(), Gap.between(history.spells(), day), times, pass,
                programme, hours.of(history, day), dates.of(history, day, times, pass, programme));
    }

    private ProgrammeTime programme(PersonHistory history, LocalDate day) {
        var start = history.programmeStart();
        var rule = limits.duration("programme", start);
        var lastDay = rule.lastDay(start);
        var used = Months.between(start, (day.isAfter(lastDay) ? lastDay : day).plusDays(1));
        var remaining = Months.between(day.isBefore(start) ? start : day.plusDays(1), lastDay.plusDays(1));
        var figures = new ArrayList<Figure>();
        var employers = history.spells().stream().map(Spell::siae).distinct().count();
        figures.add(new Figure("Temps dans le programme au " + French.day(day), Words.length(used),
                "Le programme se compte sur toutes les SIAE, sans s'arrêter pendant les jours sans contrat.", rule.source(),
                List.of("Depuis le " + French.day(start) + ", premier jour du premier contrat, sur "
                        + French.count(employers, "SIAE", "SIAE") + " : " + Words.length(used) + ".")));
        figures.add(new Figure("Reste dans le programme", Words.length(remaining) + ", jusqu'au " + French.day(lastDay),
                "Le programme dure " + rule.months() + " mois au plus.", rule.source(),
                List.of(Words.period(rule.months() + " mois", start) + Words.end(lastDay) + ".")));
        var followup = history.hiredOn() == null ? null : followup(history.hiredOn(), figures);
        return new ProgrammeTime(start, lastDay, used, remaining, followup, List.copyOf(figures));
    }

    private LocalDate followup(LocalDate hiredOn, List<Figure> figures) {
        var rule = limits.duration("suivi", hiredOn);
        var until = rule.lastDay(hiredOn);
        figures.add(new Figure(rule.label(), "Jusqu'au " + French.day(until),
                "L'accompagnement continue " + rule.months() + " mois après l'embauche.",
                rule.source(), List.of(Words.period(rule.months() + " mois", hiredOn) + ", jour de l'embauche" + Words.end(until) + ".")));
        return until;
    }
}
