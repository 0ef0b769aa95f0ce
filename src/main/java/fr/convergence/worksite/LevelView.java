package fr.convergence.worksite;

import java.time.LocalDate;

/** Where she was on a theme on a day. */
public record LevelView(WorkTheme theme, SkillLevel level, LocalDate seenOn) {}
