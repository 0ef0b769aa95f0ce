package fr.convergence.pass;

import fr.convergence.directory.SiaeKind;
import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How far a PASS IAE may still be prolonged, reason by reason, and when. Two ceilings always hold: that of one request
 * and that of all prolongations together; in months of the law or in days of the platform, as the table chooses.
 */
@Component
class ExtensionRoom {

    /** What a PASS may reach, as the last day of the PASS. */
    private record Ceiling(LocalDate lastDay, String why) {}

    private final PassRules rules;

    ExtensionRoom(PassRules rules) {
        this.rules = rules;
    }

    /** First and last day, both included, on which a prolongation may be asked, by the rules of that day. */
    Window window(Pass pass, LocalDate today) {
        var row = rules.window(today);
        var from = "START".equals(row.get("openingFrom")) ? pass.startsOn() : pass.endsOn();
        return new Window(from.plusMonths(PassRules.number(row, "openingMonths")),
                pass.endsOn().plusMonths(PassRules.number(row, "closingMonths")), (String) row.get("source"));
    }

    /** @param source the rule of that day, in French */
    record Window(LocalDate from, LocalDate until, String source) {

        boolean isOpenOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        String sentence() {
            return "La prolongation se demande du " + French.day(from) + " au " + French.day(until) + ". " + source + ".";
        }
    }

    /** Every reason, in the platform's order. @param birthDate decides the reasons that ask for an age */
    List<ReasonOffer> offers(Pass pass, SiaeKind kind, LocalDate birthDate, LocalDate today) {
        return Arrays.stream(ExtensionReason.values()).map(reason -> offer(pass, reason, kind, birthDate, today)).toList();
    }

    ReasonOffer offer(Pass pass, ExtensionReason reason, SiaeKind kind, LocalDate birthDate, LocalDate today) {
        var rule = rules.reason(reason, kind, today);
        var request = byRequest(pass, rule, today);
        var total = inAll(pass, rule, today);
        var lastDay = total.lastDay().isBefore(request.lastDay()) ? total.lastDay() : request.lastDay();
        var left = ChronoUnit.DAYS.between(pass.endsOn(), lastDay);
        var why = new ArrayList<String>();
        why.add(rule.source() + ".");
        why.add(request.why());
        why.add(total.why());
        var oldEnough = rule.minimumAge() == null || Period.between(birthDate, pass.endsOn()).getYears() >= rule.minimumAge();
        if (!oldEnough) {
            why.add("Ce motif suppose " + rule.minimumAge() + " ans révolus au début de la prolongation.");
        }
        if (left == 0) {
            why.add("Le plafond de ce motif est atteint : il ne reste aucun jour.");
        }
        return new ReasonOffer(reason, rule.open() && oldEnough && left > 0, lastDay, left, rule.prescriber(), rule.report(), why);
    }

    /**
     * Latest end of a prolongation by the cumulated ceiling alone, in the convention of {@link Extension}: the end is not
     * included, and equals the start when nothing is left.
     */
    LocalDate cumulatedMaxEnd(Pass pass, ExtensionReason reason, SiaeKind kind, LocalDate start, LocalDate today) {
        return start.plusDays(ChronoUnit.DAYS.between(pass.endsOn(), inAll(pass, rules.reason(reason, kind, today), today).lastDay()));
    }

    /** Refuses what {@link #offer} does not allow. @param end end of the prolongation, not included (see {@link Extension}) */
    void check(Pass pass, ReasonOffer offer, LocalDate start, LocalDate end, LocalDate today) {
        Refusal.when(pass.statusOn(today) == PassStatus.SUSPENDED,
                "Le PASS IAE est suspendu : il se prolonge après la reprise d'un contrat.");
        var window = window(pass, today);
        Refusal.unless(window.isOpenOn(today), "Ce n'est pas le moment de demander. " + window.sentence());
        Refusal.unless(offer.open(), "Le motif « " + offer.reason().label() + " » ne peut pas être demandé. " + String.join(" ", offer.why()));
        var latest = start.plusDays(offer.daysLeft());
        Refusal.when(end.isAfter(latest), "La prolongation est trop longue : elle peut aller jusqu'au " + French.day(latest) + ". "
                + String.join(" ", offer.why()));
    }

    private Ceiling byRequest(Pass pass, ReasonRule rule, LocalDate today) {
        if (rules.mode(today) == CountingMode.PLATFORM) {
            return new Ceiling(pass.endsOn().plusDays(rule.requestDays()), "Une demande porte sur " + rule.requestDays() + " jours au plus.");
        }
        return new Ceiling(pass.endsOn().plusDays(1).plusMonths(rule.requestMonths()).minusDays(1),
                "Une demande porte sur " + rule.requestMonths() + " mois au plus.");
    }

    private Ceiling inAll(Pass pass, ReasonRule rule, LocalDate today) {
        var cumulation = rules.cumulation(today);
        var all = "ALL_REASONS".equals(cumulation.get("counting"));
        var used = used(pass, all ? null : rule.reason());
        var others = used(pass, null) - used;
        return rules.mode(today) == CountingMode.PLATFORM ? inDays(pass, rule, used, cumulation) : inMonths(pass, rule, others, cumulation);
    }

    private static Ceiling inDays(Pass pass, ReasonRule rule, long used, Map<String, Object> cumulation) {
        if (rule.cumulatedDays() == null) {
            return new Ceiling(pass.endsOn().plusDays(rule.requestDays()), "Ce motif n'a pas de plafond cumulé.");
        }
        return new Ceiling(pass.endsOn().plusDays(Math.max(0, rule.cumulatedDays() - used)),
                used + " jours de prolongation comptés sur " + rule.cumulatedDays() + ". " + cumulation.get("source") + ".");
    }

    /** Suspended days are no part of the parcours: the legal ceiling moves with them. */
    private static Ceiling inMonths(Pass pass, ReasonRule rule, long others, Map<String, Object> cumulation) {
        if (rule.totalMonths() == null) {
            return new Ceiling(pass.endsOn().plusDays(1).plusMonths(rule.requestMonths()).minusDays(1), "Ce motif n'a pas de plafond cumulé.");
        }
        var legal = pass.startsOn().plusMonths(rule.totalMonths()).minusDays(1).plusDays(pass.suspendedDays() + others);
        var lastDay = legal.isBefore(pass.endsOn()) ? pass.endsOn() : legal;
        return new Ceiling(lastDay, "En tout, " + rule.totalMonths() + " mois depuis le " + French.day(pass.startsOn()) + ", "
                + French.count(pass.suspendedDays(), "jour suspendu", "jours suspendus") + " en plus : jusqu'au " + French.day(legal) + ". "
                + cumulation.get("source") + ".");
    }

    /** Days already prolonged, for one reason or for all. @param reason null for all */
    static long used(Pass pass, ExtensionReason reason) {
        return pass.extensions().stream()
                .filter(extension -> reason == null || extension.reason() == reason)
                .mapToLong(Extension::days)
                .sum();
    }
}
