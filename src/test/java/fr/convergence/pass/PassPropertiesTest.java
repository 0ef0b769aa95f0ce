package fr.convergence.pass;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.directory.SiaeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to a PASS, in whatever order, its ceilings hold: starts from 2012 to 2045, both ways of counting. */
class PassPropertiesTest {

    private static final LocalDate RULES_OF = LocalDate.of(2026, 6, 1);
    private static final LocalDate OLD_ENOUGH = LocalDate.of(1950, 1, 1);

    /** @param share of what is possible, in percent @param suspended days of a suspension in between; 0 for none */
    record Step(ExtensionReason reason, int share, int suspended) {}

    private static final RulesOf LAW = new RulesOf(CountingMode.LAW);
    private static final RulesOf PLATFORM = new RulesOf(CountingMode.PLATFORM);

    private record RulesOf(CountingMode mode, PassRules rules, ExtensionRoom room) {

        RulesOf(CountingMode mode) {
            this(mode, new CountedIn(mode).rules());
        }

        private RulesOf(CountingMode mode, PassRules rules) {
            this(mode, rules, new ExtensionRoom(rules));
        }
    }

    @Property(tries = 150)
    void noSequenceExceedsTheCeilingInMonths(@ForAll("starts") LocalDate start, @ForAll("histories") List<Step> steps) {
        var pass = played(LAW, start, steps);
        var months = steps.stream().anyMatch(step -> step.reason() == ExtensionReason.SENIOR) ? 84 : 60;
        assertThat(pass.endsOn()).isBeforeOrEqualTo(start.plusMonths(months).minusDays(1).plusDays(pass.suspendedDays()));
    }

    @Property(tries = 150)
    void noSequenceExceedsTheCeilingInDays(@ForAll("starts") LocalDate start, @ForAll("histories") List<Step> steps) {
        var pass = played(PLATFORM, start, steps);
        var days = steps.stream().anyMatch(step -> step.reason() == ExtensionReason.SENIOR) ? 1825 : 1095;
        assertThat(ExtensionRoom.used(pass, null)).isLessThanOrEqualTo(days);
        assertThat(pass.endsOn()).isBeforeOrEqualTo(start.plusDays(729 + days + pass.suspendedDays()));
    }

    @Property(tries = 60)
    void fullYearsReachTheLegalCeilingExactly(@ForAll("starts") LocalDate start) {
        var whole = new Step(ExtensionReason.RQTH, 100, 0);
        assertThat(played(LAW, start, List.of(whole, whole, whole, whole)).endsOn()).isEqualTo(start.plusMonths(60).minusDays(1));
        assertThat(played(PLATFORM, start, List.of(whole, whole, whole, whole)).endsOn()).isEqualTo(start.plusDays(1824));
    }

    @Property(tries = 60)
    void aHireNeverShortensWhatWasLeft(@ForAll("starts") LocalDate start, @ForAll("gaps") int gap) {
        var pass = new Pass(UUID.randomUUID(), start, PLATFORM.rules().duration(CountingMode.PLATFORM, start).lastDay(start));
        var from = start.plusDays(100);
        var before = pass.remainderOn(from);
        pass.suspend(new Suspension(from, from.plusMonths(36).minusDays(1), SuspensionReason.CONTRACT_BROKEN, null, from));
        var hire = from.plusDays(gap);
        pass.lift(hire);
        assertThat(pass.remainderOn(hire)).as("end minus start loses one day, never more").isBetween(before - 1, before);
    }

    /** Each step asks for a share of what its reason still allows; a share of nothing is nothing. */
    private static Pass played(RulesOf counted, LocalDate start, List<Step> steps) {
        var pass = new Pass(UUID.randomUUID(), start, counted.rules().duration(counted.mode(), start).lastDay(start));
        for (var step : steps) {
            var offer = counted.room().offer(pass, step.reason(), SiaeKind.ACI, OLD_ENOUGH, RULES_OF);
            var days = offer.daysLeft() * step.share() / 100;
            assertThat(offer.daysLeft()).isBetween(0L, 366L);
            if (days > 0) {
                pass.extend(new Extension(pass.endsOn(), pass.endsOn().plusDays(days), step.reason(), RULES_OF, null));
            }
            if (step.suspended() > 0) {
                var from = pass.suspensions().stream().map(Suspension::endsOn).reduce((first, last) -> last).orElse(start).plusDays(1);
                pass.suspend(new Suspension(from, from.plusDays(step.suspended() - 1L), SuspensionReason.CONTRACT_BROKEN, null, from));
            }
        }
        return pass;
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        var any = Arbitraries.longs().between(LocalDate.of(2012, 1, 1).toEpochDay(), LocalDate.of(2045, 12, 31).toEpochDay()).map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(any, any.map(day -> day.withDayOfMonth(day.lengthOfMonth())),
                Arbitraries.of(LocalDate.of(2012, 2, 29), LocalDate.of(2024, 2, 29), LocalDate.of(2044, 2, 29), LocalDate.of(2027, 2, 28)));
    }

    @Provide
    Arbitrary<Integer> gaps() {
        return Arbitraries.integers().between(1, 1000);
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        var reasons = Arbitraries.of(ExtensionReason.RQTH, ExtensionReason.SENIOR, ExtensionReason.PARTICULAR_DIFFICULTIES);
        return Combinators.combine(reasons, Arbitraries.integers().between(1, 100), Arbitraries.integers().between(0, 400))
                .as(Step::new).list().ofMinSize(1).ofMaxSize(12);
    }
}
