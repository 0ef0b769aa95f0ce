package fr.convergence.accompaniment;

import java.time.LocalDate;

/**
 * News of an action.
 *
 * @param action its number in the plan
 * @param reason why it is suspended or given up; else may be null
 * @param dueOn new due date; null keeps the one it has
 * @param agreed whether the person agrees with it
 */
public record ActionUpdate(int action, ActionStatus status, String reason, LocalDate dueOn, boolean agreed) {}
