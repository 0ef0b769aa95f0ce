package fr.convergence.intake;

import fr.convergence.parcours.HousingRung;
import java.util.Map;
import java.util.Set;

/**
 * What was assessed with the person.
 *
 * @param pastPassMonths months since the end of an earlier PASS IAE; null when there was none
 * @param strengths what she can do, in free words; may be null
 */
public record Situation(
        Map<Difficulty, Level> difficulties,
        HousingRung housing,
        Resources resources,
        Jobless jobless,
        Integer pastPassMonths,
        Set<HealthRight> healthRights,
        boolean streetExperience,
        String strengths) {

    /** How many difficulties weigh enough to count. */
    public int strongDifficulties() {
        return (int) difficulties.values().stream().filter(Level::counts).count();
    }
}
