package fr.convergence.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        var hidden = new ArrayList<>(cells.keySet().stream().filter(key -> cells.get(key).isRevealing(fewest)).toList());
        while (totalShown && !hidden.isEmpty() && givesAway(hidden, cells)) {
            var next = cells.keySet().stream()
                    .filter(key -> !hidden.contains(key) && cells.get(key).size() > 0)
                    .min(Comparator.comparingLong(key -> cells.get(key).size()));
            if (next.isEmpty()) {
                break;
            }
            hidden.add(next.get());
        }
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

    private boolean givesAway(List<String> hidden, Map<String, Cell> cells) {
        return hidden.size() == 1 || hidden.stream().map(cells::get).reduce(Cell::with).orElseThrow().isRevealing(fewest);
    }
}
