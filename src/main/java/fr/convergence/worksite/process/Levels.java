package fr.convergence.worksite.process;

import fr.convergence.worksite.SkillLevel;
import fr.convergence.worksite.WorkTheme;
import java.util.EnumMap;
import java.util.Map;

/** The four levels that a form asks for. */
final class Levels {

    private Levels() {}

    /** Those that were answered, by theme. */
    static Map<WorkTheme, SkillLevel> of(SkillLevel posture, SkillLevel pace, SkillLevel gesture, SkillLevel team) {
        var levels = new EnumMap<WorkTheme, SkillLevel>(WorkTheme.class);
        put(levels, WorkTheme.POSTURE, posture);
        put(levels, WorkTheme.PACE, pace);
        put(levels, WorkTheme.GESTURE, gesture);
        put(levels, WorkTheme.TEAM, team);
        return levels;
    }

    private static void put(Map<WorkTheme, SkillLevel> levels, WorkTheme theme, SkillLevel level) {
        if (level != null) {
            levels.put(theme, level);
        }
    }
}
