package fr.convergence.engine;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A variable that a process declares. The engine carries references, codes, dates and answers of gateways only: a
 * text that is not a code is refused, so that no sentence and no name can reach the engine's tables.
 *
 * @param <T> String (a code), Integer, Long, Boolean or {@link java.util.Date}
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:@/-]{1,64}");

    /** A reference or a code. */
    public static ProcessVariable<String> code(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    /** The answer to a yes-or-no gateway. */
    public static ProcessVariable<Boolean> answer(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    /** A whole number, for example a rank. */
    public static ProcessVariable<Integer> number(String name) {
        return new ProcessVariable<>(name, Integer.class);
    }

    /** A moment that a timer waits for, computed by the domain. */
    public static ProcessVariable<java.util.Date> moment(String name) {
        return new ProcessVariable<>(name, java.util.Date.class);
    }

    /** The value in that scope, or null. */
    public T from(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

    /** Whether the value may be stored under this name. */
    public boolean accepts(Object value) {
        if (value == null) {
            return true;
        }
        return type.isInstance(value) && (!(value instanceof String text) || CODE.matcher(text).matches());
    }
}
