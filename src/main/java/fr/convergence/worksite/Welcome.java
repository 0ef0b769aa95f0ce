package fr.convergence.worksite;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The welcome on the worksite.
 *
 * @param post what she will do, for example «tri et atelier textile»
 * @param weeklyHours first step of hours, within the contract
 * @param objective what is aimed at together on the post, in plain words
 * @param levels where she starts, by theme
 */
public record Welcome(String post, BigDecimal weeklyHours, String objective, Map<WorkTheme, SkillLevel> levels) {}
