package fr.convergence.transfer;

import fr.convergence.rules.Refusal;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much immersion a person may do, as the decision {@code transferImmersion} says: limits of practice, not of the law.
 *
 * @param months calendar months that one agreement may last
 * @param days days over any twelve months, all structures together
 * @param perHost agreements with one structure, each with another purpose
 */
record ImmersionLimits(int months, int days, int perHost) {

    private static final int WINDOW_MONTHS = 12;

    /** Refuses an immersion that goes beyond. @param earlier all discoveries of the person until now */
    void check(DiscoveryReport report, List<DiscoveryReport> earlier) {
        Refusal.when(report.purpose() == null, "Indiquez l'objet de l'immersion.");
        Refusal.unless(report.endsOn().isBefore(report.startsOn().plusMonths(months)),
                "Une immersion dure " + months + " mois au plus par convention : corrigez les dates.");
        var immersions = Stream.concat(earlier.stream(), Stream.of(report)).filter(DiscoveryReport::isImmersion).toList();
        Refusal.when(immersions.stream().anyMatch(one -> daysInTheYearUpTo(one, immersions) > days),
                "Les immersions ne dépassent pas " + days + " jours sur 12 mois, toutes structures comprises : raccourcissez celle-ci.");
        var there = earlier.stream().filter(DiscoveryReport::isImmersion).filter(one -> one.siae().equals(report.siae())).toList();
        Refusal.when(there.stream().anyMatch(one -> one.purpose() == report.purpose()),
                "Une immersion avec le même objet a déjà eu lieu dans cette structure : une autre doit avoir un autre objet.");
        Refusal.when(there.size() >= perHost, "Une structure signe au plus " + perHost + " conventions d'immersion avec la même personne.");
    }

    private static long daysInTheYearUpTo(DiscoveryReport one, List<DiscoveryReport> immersions) {
        var from = one.endsOn().minusMonths(WINDOW_MONTHS).plusDays(1);
        return immersions.stream().mapToLong(other -> other.daysBetween(from, one.endsOn())).sum();
    }
}
