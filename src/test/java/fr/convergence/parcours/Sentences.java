package fr.convergence.parcours;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the explanations as a careful person would, with a calendar and nothing else. */
final class Sentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})(?:er)? (\\p{L}+) (\\d{4})");
    private static final Pattern PERIOD = Pattern.compile("(\\d+) (mois|jours) à partir du (\\d{1,2}(?:er)? \\p{L}+ \\d{4})");
    private static final Pattern MOVED = Pattern.compile("décalés de (\\d+) jours?");
    private static final Pattern EACH = Pattern.compile("[(,] ?(\\d+) jours? (?:du|le) ");
    private static final Pattern PUSHED = Pattern.compile("fin repoussée de (\\d+) jours?");
    private static final Pattern SPAN = Pattern.compile("(?:du (\\d{1,2}(?:er)?(?: \\p{L}+)?(?: \\d{4})?) au|le) (\\d{1,2}(?:er)? \\p{L}+ \\d{4})");

    private Sentences() {}

    /** «24 mois à partir du …, décalés de n jours … : dernier jour le …»: the last day reached, checked against the one said. */
    static LocalDate reached(String sentence) {
        var period = found(PERIOD, sentence);
        var start = day(period.group(3));
        var amount = Integer.parseInt(period.group(1));
        var end = "mois".equals(period.group(2)) ? start.plusMonths(amount).minusDays(1) : start.plusDays(amount - 1L);
        var moved = MOVED.matcher(sentence);
        if (moved.find()) {
            var days = Long.parseLong(moved.group(1));
            var each = EACH.matcher(sentence);
            var sum = 0L;
            while (each.find()) {
                sum += Long.parseLong(each.group(1));
            }
            same(sum == 0 || sum == days, sentence);
            end = end.plusDays(days);
        }
        same(end.equals(last(sentence)), sentence);
        return end;
    }

    /** A period, then what moves its end, then the last day. */
    static LocalDate replayed(List<String> why) {
        var end = reached(why.get(0));
        for (var sentence : why.subList(1, why.size() - 1)) {
            var pushed = PUSHED.matcher(sentence);
            same(pushed.find(), sentence);
            end = end.plusDays(Long.parseLong(pushed.group(1)));
        }
        same(end.equals(last(why.get(why.size() - 1))), String.join(" ", why));
        return end;
    }

    /** Days of the contract a sentence names, up to a day. */
    static long daysUntil(String sentence, LocalDate day) {
        var span = last(SPAN, sentence);
        var until = day(span.group(2));
        var from = span.group(1) == null ? until : completed(span.group(1), until);
        return ChronoUnit.DAYS.between(from, (until.isAfter(day) ? day : until).plusDays(1));
    }

    /** The last date of a sentence. */
    static LocalDate last(String sentence) {
        return day(last(DATE, sentence).group());
    }

    private static LocalDate completed(String start, LocalDate until) {
        return switch (start.split(" ").length) {
            case 1 -> until.withDayOfMonth(Integer.parseInt(start.replace("er", "")));
            case 2 -> day(start + " " + until.getYear());
            default -> day(start);
        };
    }

    private static LocalDate day(String words) {
        return LocalDate.parse(words.replaceFirst("^1er", "1"), DAY);
    }

    private static Matcher last(Pattern pattern, String sentence) {
        var matcher = pattern.matcher(sentence);
        var at = -1;
        while (matcher.find()) {
            at = matcher.start();
        }
        same(at >= 0, sentence);
        same(matcher.find(at), sentence);
        return matcher;
    }

    private static Matcher found(Pattern pattern, String sentence) {
        var matcher = pattern.matcher(sentence);
        same(matcher.find(), sentence);
        return matcher;
    }

    private static void same(boolean holds, String sentence) {
        if (!holds) {
            throw new AssertionError("the sentence does not say its own figure: " + sentence);
        }
    }
}
