package fr.convergence.parcours;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and durations as French people write them. */
public final class French {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);

    private French() {}

    /** «1er mars 2026», or «—» without a day. */
    public static String day(LocalDate day) {
        if (day == null) {
            return "—";
        }
        var text = DAY.format(day);
        return day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }

    /** «1 an et 3 mois», «25 jours»; days are left out from one month on. */
    public static String duration(Period period) {
        var months = period.toTotalMonths();
        if (months == 0) {
            return plural(period.getDays(), "jour");
        }
        var years = months / 12;
        var rest = months % 12;
        var parts = new java.util.ArrayList<String>();
        if (years > 0) {
            parts.add(plural(years, "an"));
        }
        if (rest > 0) {
            parts.add(rest + " mois");
        }
        return String.join(" et ", parts);
    }

    /** «1 action», «3 actions». */
    public static String count(long count, String one, String several) {
        return count + " " + (count > 1 ? several : one);
    }

    private static String plural(long count, String word) {
        return count + " " + word + (count > 1 ? "s" : "");
    }
}
