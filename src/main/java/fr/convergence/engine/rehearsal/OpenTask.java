package fr.convergence.engine.rehearsal;

import java.time.Instant;

/**
 * A task that waits for somebody.
 *
 * @param key element of the model, for example {@code userTask_buildPlan}
 * @param businessKey parcours reference, or session reference
 * @param performer who would do it: the assignee, else a member of a candidate group in the task's structure;
 *     null when nobody is there
 */
public record OpenTask(String id, String key, String process, String businessKey, String siae, String performer, Instant openedAt) {}
