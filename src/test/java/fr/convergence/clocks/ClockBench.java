package fr.convergence.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.parcours.Authorisation;
import fr.convergence.parcours.HoursDerogation;
import fr.convergence.testing.RuleFiles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What one person with forty events costs. Run with {@code mvn -Pbench test}. Tables asked each time and tables remembered
 * are measured in the same run, in the order ABBA, so that their ratio holds on any machine.
 */
class ClockBench {

    private static final int WARM_UP = 2000;
    private static final int PAIRS = 20;
    private static final int READINGS = 200;
    private static final LocalDate START = LocalDate.of(2022, 1, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void readsThreeClocksOfFortyEvents() {
        var history = fortyEvents();
        var remembered = Reckoning.reckoner(Reckoning.remembered(new RuleFiles("programme-rules.dmn")));
        var asked = Reckoning.reckoner(new RuleFiles("programme-rules.dmn"));
        assertThat(remembered.reckon(history, TODAY)).as("both give the same figures").isEqualTo(asked.reckon(history, TODAY));
        measure(remembered, history, WARM_UP);
        measure(asked, history, READINGS);

        var ratios = new double[PAIRS];
        var fast = new double[0];
        var slow = new double[0];
        for (var pair = 0; pair < PAIRS; pair++) {
            var first = pair % 2 == 0;
            var one = measure(first ? remembered : asked, history, READINGS);
            var other = measure(first ? asked : remembered, history, READINGS);
            ratios[pair] = at(first ? other : one, 0.5) / at(first ? one : other, 0.5);
            fast = joined(fast, first ? one : other);
            slow = joined(slow, first ? other : one);
        }
        Arrays.sort(ratios);
        System.out.printf("%n%-28s %12s %12s %12s%n", "Horloges, 40 événements", "médiane ms", "p95 ms", "p99 ms");
        System.out.printf("%-28s %12.3f %12.3f %12.3f%n", "règles mémorisées", at(fast, 0.5), at(fast, 0.95), at(fast, 0.99));
        System.out.printf("%-28s %12.3f %12.3f %12.3f%n", "règles redemandées", at(slow, 0.5), at(slow, 0.95), at(slow, 0.99));
        var met = firstReadings();
        System.out.printf("%-28s %12.3f %12.3f %12.3f%n", "personne jamais lue", at(met, 0.5), at(met, 0.95), at(met, 0.99));
        System.out.printf("Rapport des médianes : %.1f (95 %% : %.1f à %.1f), %d paires de %d lectures%n%n",
                at(ratios, 0.5), bootstrap(ratios, 0.025), bootstrap(ratios, 0.975), PAIRS, READINGS);
        assertThat(at(fast, 0.5)).as("median in milliseconds").isLessThan(2);
        assertThat(bootstrap(ratios, 0.025)).as("remembering is worth it").isGreaterThan(1);
    }

    /** Sixteen contracts with three employers, twelve suspensions, eight decisions, four derogations. */
    private static PersonHistory fortyEvents() {
        return fortyEvents(START);
    }

    private static PersonHistory fortyEvents(LocalDate start) {
        var life = Life.from(start);
        var employers = new String[] {"canal", "jardin", "recyclerie"};
        for (var at = 0; at < 16; at++) {
            life.contract(employers[at / 6], start.plusMonths(3L * at), start.plusMonths(3L * at + 3).minusDays(6));
        }
        for (var at = 0; at < 12; at++) {
            life.suspension(start.plusMonths(4L * at).toString(), start.plusMonths(4L * at).plusDays(9).toString());
        }
        for (var at = 0; at < 8; at++) {
            life.decision(new Authorisation(UUID.randomUUID(), start.plusMonths(24L + 4 * at), "PARTICULAR_DIFFICULTIES", start.plusMonths(18L + 4 * at)));
        }
        for (var at = 0; at < 4; at++) {
            life.derogation(new HoursDerogation(HoursDerogation.Kind.INDIVIDUAL, start.plusMonths(12L * at), start.plusMonths(12L * at + 11)));
        }
        return life.history();
    }

    /** People whose own days nobody asked about yet; the rules of today are known, as after the first person of a morning. */
    private static double[] firstReadings() {
        var reckoner = Reckoning.reckoner(Reckoning.remembered(new RuleFiles("programme-rules.dmn")));
        var times = new double[READINGS];
        for (var person = 0; person < READINGS; person++) {
            times[person] = measure(reckoner, fortyEvents(START.plusDays(person)), 1)[0];
        }
        Arrays.sort(times);
        return times;
    }

    /** Milliseconds of each reading, sorted. */
    private static double[] measure(ClockReckoner reckoner, PersonHistory history, int readings) {
        var times = new double[readings];
        for (var reading = 0; reading < readings; reading++) {
            var begun = System.nanoTime();
            var clocks = reckoner.reckon(history, TODAY);
            times[reading] = (System.nanoTime() - begun) / 1e6;
            assertThat(clocks.dates()).isNotEmpty();
        }
        Arrays.sort(times);
        return times;
    }

    private static double[] joined(double[] one, double[] other) {
        var all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        Arrays.sort(all);
        return all;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }

    /** Bound of the median of ratios drawn again a thousand times. */
    private static double bootstrap(double[] ratios, double share) {
        var random = new Random(20260302);
        var medians = new double[1000];
        for (var draw = 0; draw < medians.length; draw++) {
            var drawn = random.ints(ratios.length, 0, ratios.length).mapToDouble(at -> ratios[at]).sorted().toArray();
            medians[draw] = at(drawn, 0.5);
        }
        Arrays.sort(medians);
        return at(medians, share);
    }
}
