package fr.convergence.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\":1}", "{\"variables\":{}}", "{\"variables\":{\"met\":{\"value\":\"yes\"},\"n\":{\"value\":12,\"type\":\"Integer\"}}}",
        "{\"variables\":{\"l\":{\"type\":\"Json\",\"value\":\"[1]\",\"valueInfo\":{}}}}", "{\"variables\":{\"a\":{\"value\":null,\"type\":null}}}",
        "{\"sorting\":[{\"sortBy\":\"name\",\"sortOrder\":\"asc\"}]}", " {\"userId\":\"cip\"} ", "{\"type\":\"File\"}", "{\"a\":{\"type\":\"File\"}}"})
    void takesWhatTheScreensSend(String body) {
        assertThat(plain(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "1", "\"x\"", "", "{", "{}{}", "{} x", "{\"a\":1,\"a\":2}", "{\"a\":\"\\u0000\"}", "{\"\\u0000\":1}", "{'a':1}",
        "{\"variables\":{\"a\":null}}", "{\"variables\":{\"a\":1}}", "{\"variables\":{\"a\":[]}}", "{\"variables\":{\"a\":{\"type\":\"File\",\"value\":\"x\"}}}",
        "{\"variables\":{\"a\":{\"value\":\"x\",\"type\":\"Object\"}}}", "{\"variables\":{\"a\":{\"type\":12}}}"})
    void refusesWhatTheyDoNot(String body) {
        assertThat(plain(body)).isFalse();
    }

    @Test
    void countsLevelsDigitsAndFields() {
        assertThat(plain(nested(JsonBody.DEEPEST - 1))).isTrue();
        assertThat(plain(nested(JsonBody.DEEPEST + 1))).isFalse();
        assertThat(plain("{\"a\":" + "9".repeat(JsonBody.LONGEST_NUMBER) + "}")).isTrue();
        assertThat(plain("{\"a\":" + "9".repeat(JsonBody.LONGEST_NUMBER + 1) + "}")).isFalse();
        assertThat(plain(variables(JsonBody.MOST_VARIABLES))).isTrue();
        assertThat(plain(variables(JsonBody.MOST_VARIABLES + 1))).isFalse();
        assertThat(plain("{\"a\":[" + "1,".repeat(JsonBody.MOST_TOKENS + 1) + "1]}")).isFalse();
    }

    @Test
    void knowsWhoseAccountABodyWrites() {
        assertThat(JsonBody.names("cip", bytes("{\"id\":\"cip\"}"))).isTrue();
        assertThat(JsonBody.names("cip", bytes("{\"id\":\"direction\"}"))).isFalse();
        assertThat(JsonBody.names("cip", bytes("{}"))).isFalse();
    }

    private static String nested(int levels) {
        return "{\"a\":".repeat(levels) + "1" + "}".repeat(levels);
    }

    private static String variables(int count) {
        return "{\"variables\":{" + IntStream.range(0, count).mapToObj(rank -> "\"v" + rank + "\":{\"value\":1}").collect(Collectors.joining(",")) + "}}";
    }

    private static boolean plain(String body) {
        return JsonBody.isPlain(bytes(body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
