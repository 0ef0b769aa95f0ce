package fr.convergence.worksite;

import java.util.List;
import java.util.Map;

/**
 * One review of the work.
 *
 * @param weeks hours of the weeks since the last review
 * @param levels where she is now, by theme; themes that were not looked at are absent
 * @param words what she says of it; may be null
 */
public record Review(
        List<Observed> observations, List<WeekOfWork> weeks, Map<WorkTheme, SkillLevel> levels, String words) {}
