package fr.convergence.engine;

import fr.convergence.calendar.ProgrammeClock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a submitted form tells the process: values of declared variables, nothing else. */
public final class Answers {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Answers() {}

    /** The process needs no answer to go on. */
    public static Answers none() {
        return new Answers();
    }

    /** First answer. */
    public static <T> Answers of(ProcessVariable<T> variable, T value) {
        return none().and(variable, value);
    }

    /** One more answer. */
    public <T> Answers and(ProcessVariable<T> variable, T value) {
        values.put(variable.name(), value);
        return this;
    }

    /** One more answer: the moment of a deadline, nine o'clock in Paris on that day; null clears it. */
    public Answers and(ProcessVariable<Date> variable, LocalDate day) {
        values.put(variable.name(), day == null ? null : Date.from(ProgrammeClock.deadlineOn(day)));
        return this;
    }

    /** Values by variable name. */
    public Map<String, Object> asMap() {
        return Collections.unmodifiableMap(values);
    }
}
