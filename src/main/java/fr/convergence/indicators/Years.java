package fr.convergence.indicators;

import fr.convergence.rules.Refusal;
import java.time.LocalDate;

/**
 * Figures are of whole calendar years, and of one at a time. Of two periods of one's own choice that differ by a day, whoever
 * compares them reads the one person who came on that day; years never lie within each other.
 */
public final class Years {

    private Years() {}

    /** @throws Refusal unless the period is one calendar year, from 1 January to 31 December */
    public static void check(LocalDate from, LocalDate to) {
        Refusal.when(to.isBefore(from), "La période finit avant de commencer : corrigez ses dates.");
        Refusal.unless(from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31)),
                "Les chiffres se lisent par année civile entière : choisissez du 1er janvier au 31 décembre d'une même année.");
    }
}
