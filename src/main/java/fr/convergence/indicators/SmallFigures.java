package fr.convergence.indicators;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hides figures in which people could be recognised, and those that would give them away: from a total and all other
 * figures, a single hidden one could be computed.
 *
 * @param fewest smallest number of people that may be shown
 */
public record SmallFigures(int fewest) {

    public static final String NOBODY = "—";
    public static final String TOO_FEW = "effectif trop faible";

    /** One column of a table, by structure, in the same order. @param totalShown whether the reader also sees the total */
    public Map<String, String> column(Map<String, Cell> cells, boolean totalShown) {
        return show(cells, hidden(cells, Set.of(), totalShown));
    }

    /**
     * Keys to hide in one column.
     *
     * @param already hidden elsewhere, where the same people are counted
     */
    public Set<String> hidden(Map<String, Cell> cells, Set<String> already, boolean totalShown) {
        var hidden = new LinkedHashSet<String>(already);
        hidden.retainAll(cells.keySet());
        cells.keySet().stream().filter(key -> cells.get(key).isRevealing(fewest)).forEach(hidden::add);
        while (totalShown && !hidden.isEmpty() && givesAway(hidden, cells)) {
            var next = cells.keySet().stream()
                    .filter(key -> !hidden.contains(key) && cells.get(key).size() > 0)
                    .min(Comparator.comparingLong(key -> cells.get(key).size()));
            if (next.isEmpty()) {
                break;
            }
            hidden.add(next.get());
        }
        return hidden;
    }

    /** Keys to hide in several columns that tell the same counts: what one hides, another must not say. */
    public Set<String> hiddenTogether(List<Map<String, Cell>> columns, Set<String> already, boolean totalShown) {
        var hidden = already;
        var before = -1;
        while (before != hidden.size()) {
            before = hidden.size();
            for (var column : columns) {
                hidden = hidden(column, hidden, totalShown);
            }
        }
        return hidden;
    }

    /** A column without what is hidden. */
    public Map<String, String> show(Map<String, Cell> cells, Set<String> hidden) {
        var shown = new LinkedHashMap<String, String>();
        cells.forEach((key, cell) -> shown.put(key, hidden.contains(key) ? TOO_FEW : text(cell)));
        return shown;
    }

    /** A figure that stands alone. */
    public String text(Cell cell) {
        if (cell.size() == 0) {
            return NOBODY;
        }
        return cell.isRevealing(fewest) ? TOO_FEW : cell.text();
    }

    private boolean givesAway(Set<String> hidden, Map<String, Cell> cells) {
        return hidden.size() == 1 || hidden.stream().map(cells::get).reduce(Cell::with).orElseThrow().isRevealing(fewest);
    }
}
