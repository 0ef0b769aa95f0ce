package fr.convergence.clocks;

import fr.convergence.parcours.French;
import fr.convergence.parcours.Months;
import fr.convergence.parcours.ProgrammeLimits;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The clock of the PASS IAE, in the law's months and in the platform's days. */
final class PassReckoner {

    private final Regimes regimes;
    private final ProgrammeLimits limits;

    PassReckoner(Regimes regimes, ProgrammeLimits limits) {
        this.regimes = regimes;
        this.limits = limits;
    }

    PassTime of(PassSpan pass, LocalDate day) {
        var rule = limits.duration("pass", pass.start());
        var inMonths = rule.lastDay(pass.start());
        var inDays = pass.start().plusDays(rule.days() - 1L);
        var lastDay = pass.lastDay(inMonths);
        var platform = pass.lastDay(inDays);
        var remaining = Months.between(day.isBefore(pass.start()) ? pass.start() : day.plusDays(1), lastDay.plusDays(1));
        var left = platformLeft(pass, platform, day);
        var figures = new ArrayList<Figure>();
        figures.add(new Figure("PASS IAE, en mois (loi)", "Jusqu'au " + French.day(lastDay) + ", reste " + Words.length(remaining),
                "Le PASS IAE suit la personne d'une SIAE à l'autre ; une suspension repousse sa fin de sa durée moins un jour.", rule.source(),
                why(pass, rule.months() + " mois", inMonths, lastDay)));
        figures.add(new Figure("PASS IAE, en jours (mode plateforme)", "Jusqu'au " + French.day(platform) + ", reste " + Words.days(left),
                "La plateforme de l'État compte en jours ; une suspension repousse la fin de la même manière.", rule.source(),
                why(pass, rule.days() + " jours", inDays, platform)));
        figures.add(lastDay.isBefore(day) ? waiting(pass, lastDay, day) : requests(pass, lastDay, day));
        return new PassTime(pass.start(), lastDay, remaining, platform, left, List.copyOf(figures));
    }

    /** Days left as the platform shows them: the day itself counts, days still to be suspended do not. */
    private static long platformLeft(PassSpan pass, LocalDate platform, LocalDate day) {
        var toCome = pass.suspended().stream()
                .filter(gap -> gap.until().isAfter(day))
                .mapToLong(gap -> ChronoUnit.DAYS.between(gap.from().isAfter(day) ? gap.from() : day, gap.until()))
                .sum();
        return Math.max(0, ChronoUnit.DAYS.between(day, platform) + 1 - toCome);
    }

    private static List<String> why(PassSpan pass, String amount, LocalDate first, LocalDate lastDay) {
        var why = new ArrayList<String>();
        why.add(Words.period(amount, pass.start()) + Words.end(first) + ".");
        why.addAll(pass.sentences());
        why.add("Dernier jour : le " + French.day(lastDay) + ".");
        return why;
    }

    private Figure requests(PassSpan pass, LocalDate lastDay, LocalDate day) {
        var window = regimes.requests(pass.start(), lastDay, day);
        return new Figure("Demande de prolongation du PASS IAE", "Du " + French.day(window.opensOn()) + " au " + French.day(window.closesOn()),
                window.label() + ".", window.source(), List.of("Fin du PASS IAE le " + French.day(lastDay) + " : demande possible du "
                        + French.day(window.opensOn()) + " au " + French.day(window.closesOn()) + "."));
    }

    private Figure waiting(PassSpan pass, LocalDate lastDay, LocalDate day) {
        var duration = limits.duration("carence", lastDay);
        var rule = regimes.waiting("END", lastDay);
        var opens = limits.waitingPeriodEnd(lastDay);
        return new Figure(rule.label(), opens.isAfter(day) ? "Nouveau PASS IAE à partir du " + French.day(opens) : "Délai écoulé",
                "Un nouveau PASS IAE attend " + duration.months() + " mois, sauf dérogation " + rule.derogation() + ".", rule.source(),
                List.of("Fin du PASS IAE le " + French.day(lastDay) + ", plus " + duration.months() + " mois : premier jour possible le "
                        + French.day(opens) + "."));
    }
}
