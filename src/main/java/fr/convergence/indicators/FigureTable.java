package fr.convergence.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A table of figures by structure, with a total. A structure with too few people stands in it without a figure and in no total,
 * so that nothing can be computed about it; of the others, what would give a hidden figure away is hidden too.
 */
public final class FigureTable {

    /** The total's key: no structure has it. */
    public static final String TOTAL = "";

    private final SmallFigures small;
    private final Collection<String> structures;
    private final Set<String> outside = new LinkedHashSet<>();
    private final boolean withTotal;

    /** @param people who are counted in a structure, whatever the column */
    public FigureTable(SmallFigures small, Collection<String> structures, ToLongFunction<String> people, boolean withTotal) {
        this.small = small;
        this.structures = structures;
        this.withTotal = withTotal;
        structures.stream().filter(siae -> new Headcount(people.applyAsLong(siae)).isRevealing(small.fewest())).forEach(outside::add);
    }

    /** One column. @param cell figure of a structure or of {@link #TOTAL}; null when there is none */
    public Map<String, String> column(Function<String, Cell> cell) {
        return columns(List.of(cell)).get(0);
    }

    /** Columns that tell the same counts: what one hides, no other says. */
    public List<Map<String, String>> columns(List<Function<String, Cell>> figures) {
        var columns = figures.stream().map(this::cells).toList();
        var hidden = small.hiddenTogether(columns, Set.of(), withTotal);
        var shown = new ArrayList<Map<String, String>>();
        for (var rank = 0; rank < figures.size(); rank++) {
            var seen = small.show(columns.get(rank), hidden);
            outside.forEach(siae -> seen.put(siae, SmallFigures.TOO_FEW));
            if (withTotal) {
                var total = figures.get(rank).apply(TOTAL);
                seen.put(TOTAL, total == null ? SmallFigures.TOO_FEW : small.text(total));
            }
            shown.add(seen);
        }
        return shown;
    }

    private Map<String, Cell> cells(Function<String, Cell> figure) {
        var cells = new LinkedHashMap<String, Cell>();
        structures.stream().filter(siae -> !outside.contains(siae)).forEach(siae -> cells.put(siae, figure.apply(siae)));
        return cells;
    }
}
