package fr.convergence.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.testing.TasklistClient;
import java.net.http.HttpResponse;

/** What every refusal owes to whoever reads it: one sentence in French, and nothing of the machine. */
final class French {

    private French() {}

    /** The sentence of an answer that refuses. @param statuses those allowed */
    static String refusal(HttpResponse<String> answer, Integer... statuses) {
        assertThat(answer.statusCode()).as(answer.body()).isIn((Object[]) statuses);
        var sentence = TasklistClient.json(answer).path("message").asText();
        assertThat(sentence)
                .as("refusal %s", answer.body())
                .matches("(?s)[A-ZÀÉÊÎ«].{15,}[.?!»)]")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}")
                .doesNotContainPattern("(fr|org|java|jakarta)\\.[a-z]+\\.|Exception|ENGINE-|[a-z]Task_|\\bnull\\b|\\b(the|cannot|task|is not)\\b");
        assertThat(answer.body()).as("nothing more than the sentence").doesNotContain("\tat ", "org.camunda", "fr.convergence");
        return sentence;
    }
}
