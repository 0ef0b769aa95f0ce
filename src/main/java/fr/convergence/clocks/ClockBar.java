package fr.convergence.clocks;

import fr.convergence.parcours.French;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * A parcours over several SIAE as one bar: contracts by employer, gaps, suspensions, today, ceilings and the end of the
 * programme. A picture that also reads without colours (patterns and letters) and without eyes (title and description).
 * Nothing in it comes from the person; the same clocks give the same text.
 */
@Component
public class ClockBar {

    private static final String NOTHING = "Aucun contrat n'a encore été signé";
    private static final int LEFT = 20;
    private static final int WIDTH = 920;
    private static final int BAR_TOP = 74;
    private static final int BAR_HEIGHT = 44;
    private static final int MARKS_TOP = BAR_TOP + BAR_HEIGHT;

    /** The bar as an SVG document of its own. Before the first contract it says that there is nothing to show. */
    public String svg(ParcoursClocks clocks) {
        if (clocks.programme() == null) {
            return BarPaint.document(50, NOTHING, NOTHING, "");
        }
        var scale = new Scale(clocks);
        var employers = clocks.contracts().stream().map(ContractTime::siae).toList();
        var body = new StringBuilder();
        years(scale, body);
        body.append(rect("frame", LEFT, BAR_TOP, scale.x(clocks.programme().lastDay().plusDays(1)), BAR_HEIGHT, "#ffffff", ""));
        clocks.gaps().forEach(gap -> body.append(rect("gap", scale.x(gap.from()), BAR_TOP, scale.x(gap.until().plusDays(1)), BAR_HEIGHT,
                "url(#gap)", Words.days(gap.days()) + " sans contrat " + Words.span(gap.from(), gap.until()))));
        clocks.spells().forEach(spell -> spell(scale, employers.indexOf(spell.siae()), spell, body));
        clocks.pauses().stream().filter(pause -> pause.days(clocks.day()) > 0).forEach(pause -> pause(scale, pause, clocks.day(), body));
        var bottom = legend(clocks, marks(scale, marksOf(clocks), body), body);
        var title = "Parcours sur " + French.count(employers.size(), "structure", "structures") + ", au " + French.day(clocks.day());
        return BarPaint.document(bottom, title, description(clocks), body.toString());
    }

    private static void years(Scale scale, StringBuilder body) {
        for (var year = scale.from.getYear() + 1; year <= scale.until.getYear(); year++) {
            var x = scale.x(LocalDate.of(year, 1, 1));
            body.append(line("year", x, BAR_TOP - 14, MARKS_TOP));
            if (x < LEFT + WIDTH - 40) {
                body.append(text("s", x + 3, BAR_TOP - 5, "start", String.valueOf(year)));
            }
        }
    }

    private static void spell(Scale scale, int employer, Spell spell, StringBuilder body) {
        var x = scale.x(spell.from());
        var end = scale.x(spell.until().plusDays(1));
        body.append(rect("spell", x, BAR_TOP, end, BAR_HEIGHT, BarPaint.fill(employer), spell.text()));
        if (end - x >= 16) {
            body.append("<rect class=\"plate\" x=\"%s\" y=\"%d\" width=\"18\" height=\"20\" rx=\"3\"/>"
                            .formatted(number((x + end) / 2 - 9), BAR_TOP + 9))
                    .append(text("l", (x + end) / 2, BAR_TOP + 24, "middle", BarPaint.letter(employer)));
        }
    }

    private static void pause(Scale scale, Pause pause, LocalDate day, StringBuilder body) {
        var last = pause.lastKnown(day);
        body.append(rect("pause", scale.x(pause.from()), MARKS_TOP - 9, scale.x(last.plusDays(1)), 9, "url(#pause)",
                "Suspension du PASS IAE " + Words.span(pause.from(), last)));
    }

    /** Today, the ceilings that differ and the end of the programme: what a vertical line says. */
    private static List<Mark> marksOf(ParcoursClocks clocks) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark(clocks.day(), "Aujourd'hui", "today"));
        clocks.current().ifPresent(time -> {
            marks.add(new Mark(time.lastDay(), "Fin de la durée ordinaire des contrats", "limit"));
            time.ceilings().stream()
                    .filter(ceiling -> ceiling.open() && !CeilingRule.FIRST_PERIOD.equals(ceiling.reason()))
                    .filter(ceiling -> !ceiling.lastDay().equals(clocks.programme().lastDay()))
                    .map(ceiling -> new Mark(ceiling.lastDay(), ceiling.figure().label(), "limit"))
                    .forEach(marks::add);
        });
        marks.add(new Mark(clocks.pass().lastDay(), "Fin du PASS IAE", "limit"));
        marks.add(new Mark(clocks.programme().lastDay(), "Fin du programme", "end"));
        Collections.sort(marks);
        return marks;
    }

    /**
     * Each label on a line of its own, so that two near dates stay legible; a label stands before the lines that pass
     * behind it.
     *
     * @return where the next thing may begin
     */
    private static int marks(Scale scale, List<Mark> marks, StringBuilder body) {
        var labels = new StringBuilder();
        var y = MARKS_TOP + 22;
        for (var mark : marks) {
            var x = scale.x(mark.on());
            var right = x > LEFT + WIDTH / 2.0;
            body.append(line(mark.style(), x, BAR_TOP - 6, y - 4));
            labels.append(text("m", right ? x - 6 : x + 6, y, right ? "end" : "start", mark.label() + " : " + French.day(mark.on())));
            y += 20;
        }
        body.append(labels);
        return y;
    }

    private static int legend(ParcoursClocks clocks, int top, StringBuilder body) {
        var y = top + 14;
        for (var employer = 0; employer < clocks.contracts().size(); employer++) {
            var time = clocks.contracts().get(employer);
            body.append(rect("key", LEFT, y - 12, LEFT + 26, 16, BarPaint.fill(employer), ""))
                    .append(text("t", LEFT + 34, y, "start", BarPaint.letter(employer) + " · " + time.employer() + " : "
                            + Words.length(time.used()) + " sous contrat"));
            y += 22;
        }
        body.append(rect("key", LEFT, y - 12, LEFT + 26, 16, "url(#gap)", "")).append(text("t", LEFT + 34, y, "start", "Sans contrat"))
                .append(rect("key", LEFT + 180, y - 12, LEFT + 206, 16, "url(#pause)", "")).append(text("t", LEFT + 214, y, "start", "Suspension"));
        return y + 16;
    }

    /** The bar in words, for who does not see it. */
    public static String description(ParcoursClocks clocks) {
        if (clocks.programme() == null) {
            return NOTHING + ".";
        }
        var told = new ArrayList<String>();
        clocks.spells().forEach(spell -> told.add(spell.text() + "."));
        clocks.gaps().forEach(gap -> told.add(Words.days(gap.days()) + " sans contrat " + Words.span(gap.from(), gap.until()) + "."));
        clocks.pauses().forEach(pause -> told.add("Suspension du PASS IAE depuis le " + French.day(pause.from()) + "."));
        marksOf(clocks).forEach(mark -> told.add(mark.label() + " : " + French.day(mark.on()) + "."));
        return String.join(" ", told);
    }

    private static String rect(String style, double x, int y, double end, int height, String fill, String title) {
        return "<rect class=\"%s\" x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" fill=\"%s\">%s</rect>".formatted(
                style, number(x), y, number(Math.max(1, end - x)), height, fill,
                title.isEmpty() ? "" : "<title>" + BarPaint.escaped(title) + "</title>");
    }

    private static String line(String style, double x, int top, int bottom) {
        return "<line class=\"%s\" x1=\"%s\" x2=\"%2$s\" y1=\"%d\" y2=\"%d\"/>".formatted(style, number(x), top, bottom);
    }

    private static String text(String style, double x, int y, String anchor, String words) {
        return "<text class=\"%s\" x=\"%s\" y=\"%d\" text-anchor=\"%s\">%s</text>".formatted(style, number(x), y, anchor, BarPaint.escaped(words));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private record Mark(LocalDate on, String label, String style) implements Comparable<Mark> {

        @Override
        public int compareTo(Mark other) {
            return on.equals(other.on) ? label.compareTo(other.label) : on.compareTo(other.on);
        }
    }

    /** Days to places: from the first day of the programme to the last thing shown. */
    private static final class Scale {

        private final LocalDate from;
        private final LocalDate until;

        Scale(ParcoursClocks clocks) {
            from = clocks.programme().start();
            var shown = new ArrayList<LocalDate>();
            marksOf(clocks).forEach(mark -> shown.add(mark.on()));
            clocks.spells().forEach(spell -> shown.add(spell.until()));
            until = Collections.max(shown).plusDays(1);
        }

        double x(LocalDate day) {
            return LEFT + WIDTH * (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, until);
        }
    }
}
