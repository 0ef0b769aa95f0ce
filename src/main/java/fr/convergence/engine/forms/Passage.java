package fr.convergence.engine.forms;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Remembers that the task being completed came through the gateway, for the length of one engine command: a passage
 * left over by a failed command opens nothing later.
 */
final class Passage {

    private static final ThreadLocal<Passage> CURRENT = new ThreadLocal<>();

    private final CommandContext command;
    private final String taskId;

    private Passage(CommandContext command, String taskId) {
        this.command = command;
        this.taskId = taskId;
    }

    static void open(String taskId) {
        CURRENT.set(new Passage(Context.getCommandContext(), taskId));
    }

    /** Whether this very command submitted the task's form; closes the passage. */
    static boolean take(String taskId) {
        var passage = CURRENT.get();
        CURRENT.remove();
        return passage != null && passage.command == Context.getCommandContext() && passage.taskId.equals(taskId);
    }
}
