package fr.convergence.clocks;

import fr.convergence.parcours.French;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences of the clocks. */
final class Words {

    private Words() {}

    /** «13 mois et 4 jours», «0 jour»: nothing is rounded. */
    static String length(Period length) {
        var months = length.toTotalMonths();
        if (months == 0) {
            return days(length.getDays());
        }
        return months + " mois" + (length.getDays() == 0 ? "" : " et " + days(length.getDays()));
    }

    static String days(long count) {
        return French.count(count, "jour", "jours");
    }

    /** «du 3 au 16 juin 2024», «du 28 décembre 2023 au 3 janvier 2024», «le 3 juin 2024». */
    static String span(LocalDate from, LocalDate until) {
        if (from.equals(until)) {
            return "le " + French.day(from);
        }
        var first = French.day(from);
        if (from.getYear() == until.getYear()) {
            first = first.substring(0, first.lastIndexOf(' '));
            if (from.getMonth() == until.getMonth()) {
                first = first.substring(0, first.lastIndexOf(' '));
            }
        }
        return "du " + first + " au " + French.day(until);
    }

    /** «24 mois à partir du 2 mars 2023», the common beginning of every explanation. */
    static String period(String amount, LocalDate start) {
        return amount + " à partir du " + French.day(start);
    }

    static String end(LocalDate last) {
        return " : dernier jour le " + French.day(last);
    }

    /**
     * «, décalés de 14 jours sans contrat du 3 au 16 juin 2024», or each of several; nothing when nothing moved.
     *
     * @param lost days of each that do not move the end
     */
    static String moved(String what, List<Gap> by, int lost) {
        if (by.isEmpty()) {
            return "";
        }
        var total = by.stream().mapToLong(gap -> gap.days() - lost).sum();
        var one = by.get(0);
        return ", décalés de " + days(total) + " " + what + " " + (by.size() == 1
                ? span(one.from(), one.until())
                : by.stream().map(gap -> days(gap.days() - lost) + " " + span(gap.from(), gap.until())).collect(Collectors.joining(", ", "(", ")")));
    }

    /** Days from the next one to that day, both included; zero when it is past. */
    static long daysLeft(LocalDate day, LocalDate last) {
        return Math.max(0, ChronoUnit.DAYS.between(day, last));
    }
}
