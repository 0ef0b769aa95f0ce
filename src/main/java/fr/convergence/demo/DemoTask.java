package fr.convergence.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.rehearsal.OpenTask;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A task of the demo world at the moment a colleague looks at it.
 *
 * @param person whom it concerns; null for a session
 * @param lastDay day on which the play ends: what is left then is for whoever discovers the product
 * @param times how often this person's task of that name was done before
 * @param shown what its form shows, read when asked
 */
record DemoTask(OpenTask open, DemoPerson person, LocalDate today, LocalDate lastDay, int times, Supplier<Map<String, Object>> shown) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whole days since the task opened. */
    long daysOpen() {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(open.openedAt(), ProgrammeClock.PARIS), today);
    }

    /** Null for a session. */
    Story story() {
        return person == null ? null : person.story();
    }

    /** Answers once the task has waited that many days, as people do. */
    Turn waits(int days, Supplier<Map<String, Object>> answers) {
        return daysOpen() < days ? Turn.lookAgain(today.plusDays(days - daysOpen())) : Turn.fill(answers.get());
    }

    /** Codes that a choice of the form offers. */
    List<String> options(String key) {
        return rows(key).stream().map(row -> String.valueOf(row.get("value"))).toList();
    }

    /** Rows that the form shows. */
    List<Map<String, Object>> rows(String key) {
        return parsed(key, new TypeReference<>() {});
    }

    /** Codes that the form shows as chosen. */
    List<String> list(String key) {
        return parsed(key, new TypeReference<>() {});
    }

    private <T> List<T> parsed(String key, TypeReference<List<T>> type) {
        var value = shown.get().get(key);
        try {
            return value == null ? List.of() : JSON.readValue(String.valueOf(value), type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the form shows no list under " + key, unreadable);
        }
    }
}
