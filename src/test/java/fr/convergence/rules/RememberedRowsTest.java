package fr.convergence.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedRowsTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final RememberedRows remembered = new RememberedRows(2);

    @Test
    void askOnceForTheSameVersionAndInputs() {
        assertThat(rows("ceilings:1", 24)).isEqualTo(rows("ceilings:1", 24));
        assertThat(asked).hasValue(1);
    }

    @Test
    void askAgainForAnotherVersionOrOtherInputs() {
        rows("ceilings:1", 24);
        rows("ceilings:2", 24);
        rows("ceilings:2", 25);
        assertThat(asked).hasValue(3);
    }

    @Test
    void forgetTheLeastUsedAndEverythingWhenTold() {
        rows("a", 1);
        rows("b", 1);
        rows("a", 1);
        rows("c", 1);
        rows("a", 1);
        assertThat(asked).as("a was used again, b left").hasValue(3);
        rows("b", 1);
        assertThat(asked).hasValue(4);
        remembered.forget();
        rows("b", 1);
        assertThat(asked).hasValue(5);
    }

    @Test
    void keepTheQuestionAsItWasAndTheAnswerUnchanged() {
        var inputs = new HashMap<String, Object>(Map.of("age", 49));
        var rows = remembered.of("ceilings:1", inputs, () -> answer(49));
        inputs.put("age", 50);
        assertThat(remembered.of("ceilings:1", inputs, () -> answer(50))).isEqualTo(answer(50));
        assertThatThrownBy(() -> rows.get(0).put("months", 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    private List<Map<String, Object>> rows(String version, int age) {
        return remembered.of(version, Map.of("age", age), () -> {
            asked.incrementAndGet();
            return answer(age);
        });
    }

    private static List<Map<String, Object>> answer(int age) {
        var row = new HashMap<String, Object>();
        row.put("months", age);
        row.put("days", null);
        return List.of(row);
    }
}
