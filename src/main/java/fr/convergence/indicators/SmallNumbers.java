package fr.convergence.indicators;

import fr.convergence.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Numbers so small that they tell who people are: not shown, nor what would give them back by subtraction. The smallest
 * number shown is in the decision {@code programmePrivacy}.
 */
@Component
class SmallNumbers {

    private final RuleBook rules;

    SmallNumbers(RuleBook rules) {
        this.rules = rules;
    }

    /** Smallest number of people that is shown. */
    int smallest() {
        return rules.numberOf("programmePrivacy", "value", Map.of("parameter", "effectif-minimum"));
    }

    /** @param rows structures, then all together (no code) */
    List<Presence> hide(List<Presence> rows) {
        var shown = new ArrayList<Presence>();
        var hidden = rows.stream().filter(row -> row.siae() != null && row.people() < smallest()).mapToInt(Presence::people).sum();
        for (var row : rows) {
            var tooFew = row.people() < smallest();
            // All together minus those that are shown gives the hidden ones: too few of them hide the sum as well.
            var tellsOthers = row.siae() == null && hidden > 0 && hidden < smallest();
            shown.add(tooFew || tellsOthers ? new Presence(row.siae(), name(row), null, null, null, null) : part(row));
        }
        return List.copyOf(shown);
    }

    private Presence part(Presence row) {
        return new Presence(row.siae(), name(row), row.people(), row.mean(), row.median(),
                isShown(row.beyondFirstPeriod(), row.people()) ? row.beyondFirstPeriod() : null);
    }

    /** A part is shown when neither it nor the rest is small; nobody and everybody tell of nobody in particular. */
    boolean isShown(int part, int whole) {
        return isLarge(part) && isLarge(whole - part);
    }

    private boolean isLarge(int number) {
        return number == 0 || number >= smallest();
    }

    private static String name(Presence row) {
        return row.siae() == null ? "Ensemble" : row.name();
    }
}
