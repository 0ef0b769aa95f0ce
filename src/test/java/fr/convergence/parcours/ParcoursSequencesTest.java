package fr.convergence.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.clocks.CeilingRule;
import fr.convergence.clocks.ContractTime;
import fr.convergence.clocks.ParcoursClocks;
import fr.convergence.clocks.Reckoning;
import fr.convergence.parcours.PlayedLife.Kind;
import fr.convergence.parcours.PlayedLife.Step;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Lives of 2012 to 2045, played against the real aggregate and the real tables. */
class ParcoursSequencesTest {

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2045, 12, 31);

    @Property(tries = 250)
    void neverExceedACeilingAndExplainTheFiguresTheyGive(@ForAll("starts") LocalDate start, @ForAll @IntRange(min = 20, max = 62) int age,
            @ForAll("steps") List<Step> steps) {
        var life = new PlayedLife(start, age);
        for (var step : steps) {
            if (life.play(step) && life.view().programmeStart() != null) {
                neverExceed(life);
                explain(life.clocks(life.day()));
            }
        }
        Statistics.label("accepted").collect(Math.min(5, life.accepted()));
        Statistics.label("beyond 24 months").collect(life.view().authorisations().isEmpty() ? "no" : "yes");
    }

    private static void neverExceed(PlayedLife life) {
        var view = life.view();
        var lives = life.lives();
        var limits = LimitsFixture.from(Reckoning.TABLES);
        var contracts = lives.stream().flatMap(one -> one.contracts().stream()).sorted(Comparator.comparing(ContractTerms::startsOn)).toList();
        var end = limits.programmeEnd(view.programmeStart());
        assertThat(contracts).allSatisfy(contract -> {
            assertThat(contract.endsOn()).isBeforeOrEqualTo(end);
            assertThat(contract.endsOn()).isBeforeOrEqualTo(view.authorisedUntil());
        });
        for (var next = 1; next < contracts.size(); next++) {
            assertThat(contracts.get(next).startsOn()).isAfter(contracts.get(next - 1).endsOn());
        }
        var away = 0L;
        for (var next = 1; next < lives.size(); next++) {
            away += ChronoUnit.DAYS.between(lives.get(next - 1).closedOn(), lives.get(next).openedOn());
        }
        var free = limits.firstAuthorisation(view.programmeStart()).plusDays(away);
        assertThat(contracts).filteredOn(contract -> contract.endsOn().isAfter(free)).allSatisfy(contract ->
                assertThat(view.authorisations()).as("beyond the first period only by a decision").anyMatch(given -> !given.until().plusDays(restOf(lives, given)).isBefore(contract.endsOn())));
        assertThat(view.authorisations()).allSatisfy(given -> assertThat(given.until()).isBeforeOrEqualTo(end));
        var clocks = life.clocks(life.day());
        assertThat(clocks.contracts()).allSatisfy(time -> assertThat(time.used().toTotalMonths()).isLessThanOrEqualTo(60));
        assertThat(clocks.programme().used().toTotalMonths()).isLessThanOrEqualTo(60);
    }

    /** Days away after a decision: they move what it gave. */
    private static long restOf(List<ParcoursView> lives, Authorisation given) {
        var away = 0L;
        for (var next = 1; next < lives.size(); next++) {
            if (!given.on().isAfter(lives.get(next - 1).closedOn())) {
                away += ChronoUnit.DAYS.between(lives.get(next - 1).closedOn(), lives.get(next).openedOn());
            }
        }
        return away;
    }

    /** Recounts each figure from the days and numbers that its own sentences name. */
    private static void explain(ParcoursClocks clocks) {
        for (var time : clocks.contracts()) {
            explainContract(clocks, time);
        }
        assertThat(Sentences.replayed(clocks.pass().figures().get(0).why())).isEqualTo(clocks.pass().lastDay());
        assertThat(Sentences.replayed(clocks.pass().figures().get(1).why())).isEqualTo(clocks.pass().platformLastDay());
        assertThat(Sentences.reached(clocks.programme().figures().get(1).why().get(0))).isEqualTo(clocks.programme().lastDay());
    }

    private static void explainContract(ParcoursClocks clocks, ContractTime time) {
        var reached = time.figures().get(1).why().get(0);
        assertThat(Sentences.reached(reached)).as(reached).isEqualTo(time.lastDay());
        var counted = time.figures().get(0).why().stream().filter(sentence -> sentence.startsWith("Compté"))
                .mapToLong(sentence -> Sentences.daysUntil(sentence, clocks.day())).sum();
        var used = time.used();
        assertThat(ChronoUnit.DAYS.between(time.start(), time.start().plusMonths(used.toTotalMonths()).plusDays(used.getDays())))
                .as("days under contract at " + time.employer()).isEqualTo(counted);
        assertThat(time.ceilings()).allSatisfy(ceiling -> {
            if (ceiling.open()) {
                var why = ceiling.figure().why();
                var first = List.of(Sentences.reached(why.get(0)), Sentences.reached(why.get(1)), Sentences.last(why.get(2))).stream().min(LocalDate::compareTo);
                assertThat(first).contains(ceiling.lastDay());
                assertThat(Sentences.last(why.get(3))).isEqualTo(ceiling.lastDay());
            }
        });
        assertThat(time.current() ? time.ceilings() : List.of(CeilingRule.FIRST_PERIOD)).isNotEmpty();
    }

    @Property(tries = 120)
    void readTheSameTwiceAndNeverGiveTimeBackByThemselves(@ForAll("starts") LocalDate start, @ForAll("steps") List<Step> steps,
            @ForAll @IntRange(min = 0, max = 400) int later) {
        var life = new PlayedLife(start, 40);
        steps.forEach(life::play);
        if (life.view().programmeStart() == null) {
            return;
        }
        var now = life.clocks(life.day());
        assertThat(life.clocks(life.day())).isEqualTo(now);
        var next = life.clocks(life.day().plusDays(later));
        assertThat(next.programme().lastDay()).isEqualTo(now.programme().lastDay());
        assertThat(days(next.programme().start(), next.programme().used())).isGreaterThanOrEqualTo(days(now.programme().start(), now.programme().used()));
        for (var at = 0; at < now.contracts().size(); at++) {
            assertThat(days(now.contracts().get(at).start(), next.contracts().get(at).used()))
                    .isGreaterThanOrEqualTo(days(now.contracts().get(at).start(), now.contracts().get(at).used()));
        }
    }

    @Provide
    static Arbitrary<LocalDate> starts() {
        var any = Arbitraries.longs().between(0, ChronoUnit.DAYS.between(FIRST, LAST)).map(FIRST::plusDays);
        var leap = Arbitraries.of(2012, 2016, 2020, 2024, 2028, 2032, 2036, 2040, 2044).map(year -> LocalDate.of(year, 2, 29));
        var clockChange = Arbitraries.integers().between(2012, 2045).tuple2().flatMap(years -> Arbitraries.of(
                lastSunday(years.get1(), 3), lastSunday(years.get2(), 10)));
        var monthEnd = any.map(day -> day.withDayOfMonth(day.lengthOfMonth()));
        return Arbitraries.frequencyOf(Tuple.of(4, any), Tuple.of(2, leap), Tuple.of(2, clockChange), Tuple.of(2, monthEnd));
    }

    @Provide
    static Arbitrary<List<Step>> steps() {
        var kinds = Arbitraries.frequency(Tuple.of(4, Kind.SIGN), Tuple.of(4, Kind.RENEW), Tuple.of(4, Kind.DECIDE), Tuple.of(2, Kind.BREAK),
                Tuple.of(2, Kind.MOVE), Tuple.of(1, Kind.COME_BACK), Tuple.of(1, Kind.HIRED), Tuple.of(1, Kind.JOB_LOST));
        var waits = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.integers().between(0, 40)), Tuple.of(1, Arbitraries.integers().between(0, 500)));
        var lengths = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.integers().between(0, 366)), Tuple.of(1, Arbitraries.integers().between(0, 1900)));
        var step = Combinators.combine(kinds, waits, lengths, Arbitraries.integers().between(0, 7)).as(Step::new);
        return step.list().ofMinSize(2).ofMaxSize(14).map(steps -> {
            var begun = new java.util.ArrayList<>(steps);
            begun.add(0, new Step(Kind.SIGN, 0, 180, 0));
            return begun;
        });
    }

    private static LocalDate lastSunday(int year, int month) {
        return LocalDate.of(year, month, 31).with(java.time.temporal.TemporalAdjusters.previousOrSame(java.time.DayOfWeek.SUNDAY));
    }

    private static long days(LocalDate start, Period length) {
        return ChronoUnit.DAYS.between(start, start.plusMonths(length.toTotalMonths()).plusDays(length.getDays()));
    }
}
