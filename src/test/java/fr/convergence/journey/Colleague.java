package fr.convergence.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.convergence.testing.TasklistClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** One colleague in front of Tasklist: finds a task, takes it, reads its form and sends it, call by call. */
final class Colleague {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final ObjectMapper JSON = new ObjectMapper();
    private final String account;
    private final TasklistClient screen;

    Colleague(String account, TasklistClient screen) {
        this.account = account;
        this.screen = screen;
    }

    String account() {
        return account;
    }

    /** Starts a process by its form. @return the business key */
    String starts(String process, Map<String, ?> answers) {
        var started = screen.start(process, answers);
        assertThat(started.statusCode()).as("%s starts %s: %s", account, process, started.body()).isEqualTo(200);
        return TasklistClient.json(started).path("businessKey").asText();
    }

    /** The open task of that name, if this colleague sees one. */
    Optional<String> task(String reference, String key) {
        return StreamSupport.stream(screen.tasks(reference).spliterator(), false)
                .filter(task -> task.path("taskDefinitionKey").asText().equals(key))
                .map(task -> task.path("id").asText())
                .findFirst();
    }

    /** Does a task as the page does. @return its id */
    String does(String reference, String key, Map<String, ?> answers) {
        var task = opens(reference, key);
        var sent = screen.submit(task, answers);
        assertThat(sent.statusCode()).as("%s submits %s: %s", account, key, sent.body()).isEqualTo(204);
        return task;
    }

    /** Takes the task when nobody has, and opens its form. */
    String opens(String reference, String key) {
        var task = task(reference, key).orElseThrow(() -> new AssertionError(
                account + " does not see " + key + " of " + reference + ", but " + screen.tasks(reference).findValuesAsText("taskDefinitionKey")));
        if (TasklistClient.json(screen.get(ENGINE + "/task/" + task)).path("assignee").isNull()) {
            assertThat(claims(task).statusCode()).as("%s takes %s", account, key).isEqualTo(204);
        }
        var form = screen.deployedForm(task);
        assertThat(form.statusCode()).as("form of %s: %s", key, form.body()).isEqualTo(200);
        var values = reads(task);
        assertThat(values.statusCode()).as("values of %s: %s", key, values.body()).isEqualTo(200);
        return task;
    }

    /** The sentence a submission is refused with; the task stays open. */
    String refused(String reference, String key, Map<String, ?> answers) {
        var task = opens(reference, key);
        var sentence = French.refusal(screen.submit(task, answers), 400);
        assertThat(task(reference, key)).as("%s stays open after «%s»", key, sentence).contains(task);
        return sentence;
    }

    /** One value of the form, lists and tables read as Json. */
    JsonNode shown(String task, String field) {
        var value = TasklistClient.json(reads(task)).path(field).path("value");
        try {
            return value.isTextual() && value.asText().startsWith("[") ? JSON.readTree(value.asText()) : value;
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    HttpResponse<String> reads(String task) {
        return screen.formVariables(task);
    }

    HttpResponse<String> claims(String task) {
        return screen.claim(task, account);
    }

    HttpResponse<String> submits(String task, Map<String, ?> answers) {
        return screen.submit(task, answers);
    }

    /** Ends the task without its form, as no screen does. */
    HttpResponse<String> bypasses(String task) {
        return screen.send("POST", ENGINE + "/task/" + task + "/complete", "{}", "application/json");
    }
}
