package fr.convergence.clocks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Days without a contract between two contracts, or since the last one. Days included. */
public record Gap(LocalDate from, LocalDate until) {

    /** How many days. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /** Gaps between contracts in order of their start, and from the last one to the day when it is over. */
    static List<Gap> between(List<Spell> spells, LocalDate day) {
        var gaps = new ArrayList<Gap>();
        LocalDate last = null;
        for (var spell : spells) {
            add(gaps, last, spell.from().minusDays(1));
            last = spell.until();
        }
        add(gaps, last, day);
        return List.copyOf(gaps);
    }

    private static void add(List<Gap> gaps, LocalDate last, LocalDate until) {
        if (last != null && last.isBefore(until)) {
            gaps.add(new Gap(last.plusDays(1), until));
        }
    }
}
