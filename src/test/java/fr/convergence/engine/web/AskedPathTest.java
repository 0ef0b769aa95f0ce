package fr.convergence.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedPathTest {

    @Test
    void readsTheSegmentsAsTheEngineWill() {
        assertThat(read("/camunda/api/engine/engine/default/task/12")).containsExactly("engine", "engine", "default", "task", "12");
        assertThat(read("/camunda/api/engine/engine/")).containsExactly("engine", "engine");
        assertThat(read("/camunda/api/engine/process-definition/intake%3A1%3Aabc")).endsWith("intake:1:abc");
        assertThat(read("/camunda/api/engine/user/anne%20l%C3%A9a")).endsWith("anne léa");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/camunda/api", "/camunda/apix/engine", "/camunda/api/engine//task", "/camunda/api/engine/../admin", "/camunda/api/./engine",
        "/camunda/api/engine/%2e%2e/admin", "/camunda/api/engine/%2Fadmin", "/camunda/api/engine/%5cadmin", "/camunda/api/engine/a%252Fb",
        "/camunda/api/engine;x=1/task", "/camunda/api/engine/task;jsessionid=1", "/camunda/api/engine/%00", "/camunda/api/engine/%zz"
    })
    void whatCouldBeReadInTwoWaysIsNotRead(String path) {
        assertThat(AskedPath.segments(path, "/camunda/api")).isEmpty();
    }

    private static java.util.List<String> read(String path) {
        return AskedPath.segments(path, "/camunda/api").orElseThrow();
    }
}
