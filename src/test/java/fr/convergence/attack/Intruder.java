package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What every attack begins with: the scene, a way in, and what a refusal must look like. */
@ProductTest
abstract class Intruder {

    protected static final String ENGINE = Actor.ENGINE;
    protected static final String JSON = Actor.JSON;
    protected static final String HERE = TestWorld.CANAL;
    protected static final String ELSEWHERE = TestWorld.JARDIN;

    /** An identifier of the engine's own form that names nothing. */
    protected static final String NOWHERE = "00000000-0000-1000-8000-000000000000";

    @LocalServerPort
    protected int port;

    @Autowired
    private ApplicationContext product;

    @Autowired
    protected JdbcTemplate database;

    protected Scene scene;

    @BeforeEach
    void setTheScene() {
        scene = Scene.of(product, port);
    }

    protected Actor stranger() {
        return Actor.anonymous(port);
    }

    protected Actor as(Profession profession, String siae) {
        return scene.actor(profession, siae);
    }

    /** A refusal: of the kind expected, one French sentence, and nothing of the machine. */
    protected static void refused(HttpResponse<byte[]> answer, Integer... statuses) {
        assertThat(answer.statusCode()).as("%s %s: %s", answer.request().method(), answer.uri(), Actor.body(answer)).isIn((Object[]) statuses);
        if (answer.body().length > 0) {
            assertThat(Machine.words(Actor.body(answer))).as("words of the machine in %s", Actor.body(answer)).isEmpty();
        }
    }

    /** The same to the letter, so that nobody learns whether what was asked for exists. */
    protected static void same(HttpResponse<byte[]> one, HttpResponse<byte[]> other) {
        assertThat(one.statusCode() + " " + Actor.body(one)).as("%s", one.uri()).isEqualTo(other.statusCode() + " " + Actor.body(other));
        assertThat(headers(one)).as("headers of %s", one.uri()).isEqualTo(headers(other));
    }

    /** What an answer says besides its text; the time and what is drawn at random are left out. */
    private static Map<String, List<String>> headers(HttpResponse<byte[]> answer) {
        var said = new TreeMap<>(answer.headers().map());
        said.keySet().removeAll(Set.of("date", "set-cookie", "x-xsrf-token", "connection", "keep-alive"));
        said.replaceAll((name, values) -> values.stream().map(value -> value.replaceAll("nonce-[\\w-]+", "nonce")).toList());
        return said;
    }
}
