package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Values that fit a field by their type and nothing else: numbers without end, lists without end, the same name twice (attacks 24, 35). */
class FormValueTest extends Intruder {

    @Autowired
    private TaskService tasks;

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1e308", "9999999999999999999999999999999999999999", "0.0000000000000000000000000000000001", "\"1e9\"",
        "\"Infinity\"", "\"NaN\"", "[1]", "{\"a\":1}", "true"})
    void aNumberThatNobodyCountsIsRefused(String number) {
        refusedQuickly("{\"variables\":{\"whatHappens\":{\"value\":\"VISIT\"},\"visitMinutes\":{\"value\":" + number + "}}}");
        refusedQuickly("{\"variables\":{\"whatHappens\":{\"value\":\"VISIT\"},\"visitMinutes\":{\"type\":\"Json\",\"value\":" + Actor.write(number) + "}}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"label\":\"a\",\"label\":\"b\"}]", "[{\"label\":\"a\"}] [{}]", "[{\"label\":\"a\"}]x", "[{\"${1+1}\":1}]", "[{\"__proto__\":{\"a\":1}}]", "[[[[]]]]", "{\"0\":{}}",
        "[{\"@class\":\"java.util.HashMap\"}]", "[null,1,\"a\"]", "'a'", "[{a:1}]", "[NaN]", "// a\n[]"})
    void aListThatIsNoneOfOursIsRefused(String rows) {
        refusedQuickly(Actor.write(Map.of("variables", Map.of("whatHappens", Map.of("value", "PLAN"), "additions", Map.of("type", "Json", "value", rows)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"label\":1}", "[]", "1"})
    void aListWithoutEndIsRefusedBeforeItsLinesAreRead(String row) {
        var rows = "[" + (row + ",").repeat(30_000) + row + "]";
        var answer = refusedQuickly(Actor.write(Map.of("variables", Map.of("whatHappens", Map.of("value", "PLAN"), "additions", Map.of("type", "Json", "value", rows)))));
        assertThat(answer.length()).isLessThan(2_000);
    }

    private String refusedQuickly(String body) {
        var task = scene.at(HERE).task("userTask_keepThread");
        var cip = as(Profession.CIP, HERE);
        var answer = Assertions.assertTimeout(Duration.ofSeconds(3), () -> cip.post(ENGINE + "/task/" + task + "/submit-form", body));
        refused(answer, 400, 413);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult()).isNotNull();
        return Actor.body(answer);
    }
}
