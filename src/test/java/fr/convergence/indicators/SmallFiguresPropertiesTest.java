package fr.convergence.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whoever knows all that is shown, and the total, computes no figure of fewer than five people. */
class SmallFiguresPropertiesTest {

    private static final int K = 5;

    /** @param going of the people, those who went on */
    record Structure(int people, int going) {}

    @Property(tries = 2000)
    void leavesNoHiddenCountToBeComputed(@ForAll("structures") List<Structure> structures) {
        var counts = new TreeMap<String, Long>();
        for (var rank = 0; rank < structures.size(); rank++) {
            counts.put("s" + rank, (long) structures.get(rank).people());
        }
        var cells = new TreeMap<String, Cell>();
        counts.forEach((siae, people) -> cells.put(siae, new Headcount(people)));
        var shown = new SmallFigures(K).column(cells, true);
        nothingCanBeComputed(counts, shown);
    }

    @Property(tries = 2000)
    void leavesNothingBetweenColumnsThatTellTheSameCounts(@ForAll("structures") List<Structure> structures) {
        var people = new TreeMap<String, Integer>();
        var going = new TreeMap<String, Integer>();
        for (var rank = 0; rank < structures.size(); rank++) {
            people.put("s" + rank, structures.get(rank).people());
            going.put("s" + rank, structures.get(rank).going());
        }
        var fewest = new SmallFigures(K);
        var table = new FigureTable(fewest, people.keySet(), people::get, true);
        var columns = table.columns(List.of(
                siae -> new Share(sum(going, siae, people), sum(people, siae, people)),
                siae -> new Delay(10, 20, sum(going, siae, people))));
        var known = new TreeMap<String, String>();
        going.forEach((siae, count) -> known.put(siae,
                columns.stream().map(column -> column.get(siae)).filter(text -> !text.equals(SmallFigures.TOO_FEW)).findFirst().orElse(SmallFigures.TOO_FEW)));
        var counted = new TreeMap<String, Long>();
        going.forEach((siae, count) -> {
            if (people.get(siae) == 0 || people.get(siae) >= K) {
                counted.put(siae, (long) count);
            } else {
                assertThat(columns).as("a structure of too few people has no figure").allSatisfy(column -> assertThat(column.get(siae)).isEqualTo(SmallFigures.TOO_FEW));
            }
        });
        known.keySet().retainAll(counted.keySet());
        nothingCanBeComputed(counted, known);
    }

    /** The total is that of the structures that stand in it. */
    private static long sum(Map<String, Integer> values, String siae, Map<String, Integer> people) {
        return siae.equals(FigureTable.TOTAL)
                ? values.entrySet().stream().filter(entry -> people.get(entry.getKey()) >= K).mapToLong(Map.Entry::getValue).sum()
                : values.get(siae);
    }

    /** The attacker subtracts all that is shown from the total: what is left is of nobody, or of several and of many. */
    private static void nothingCanBeComputed(Map<String, Long> counts, Map<String, String> shown) {
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        var hidden = counts.keySet().stream().filter(siae -> shown.get(siae).equals(SmallFigures.TOO_FEW)).toList();
        assertThat(counts.entrySet()).allSatisfy(count -> {
            if (count.getValue() > 0 && count.getValue() < K) {
                assertThat(hidden).contains(count.getKey());
            }
        });
        var left = hidden.stream().mapToLong(counts::get).sum();
        if (left > 0 && total >= K && counts.values().stream().filter(count -> count > 0).count() > 1) {
            assertThat(hidden.size()).as("hidden cells").isGreaterThan(1);
            assertThat(left).as("people behind hidden cells").isGreaterThanOrEqualTo(K);
        }
    }

    @Provide
    Arbitrary<List<Structure>> structures() {
        var people = Arbitraries.integers().between(0, 30);
        var going = Arbitraries.integers().between(0, 30);
        return Combinators.combine(people, going).as((all, some) -> new Structure(all, Math.min(all, some))).list().ofMinSize(2).ofMaxSize(8);
    }
}
