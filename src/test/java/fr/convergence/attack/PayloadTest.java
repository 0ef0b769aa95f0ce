package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Too much, too deep, too long, and requests that two servers would cut differently (attacks 35, 56). */
class PayloadTest extends Intruder {

    private String form() {
        return ENGINE + "/task/" + scene.at(HERE).task("userTask_assessSituation") + "/submit-form";
    }

    @Test
    void fiftyMegabytesAreRefusedBeforeTheyAreRead() throws IOException {
        var cip = as(Profession.CIP, HERE);
        refused(cip.post(form(), "{\"variables\":{\"met\":{\"value\":\"" + "x".repeat(900_000) + "\"}}}"), 413);
        // Announced and begun: the refusal comes long before the end.
        try (var line = new Line(port)) {
            line.send("POST " + form() + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 52428800\r\nCookie: JSESSIONID="
                    + cip.cookie("JSESSIONID") + "\r\nX-XSRF-TOKEN: " + cip.token() + "\r\n\r\n");
            var sent = 0;
            try {
                for (; sent < 40; sent++) {
                    line.send("x".repeat(64 * 1024));
                }
            } catch (IOException hungUp) {
                assertThat(sent).isLessThan(40);
            }
            assertThat(line.status()).isIn(413, 400, 0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 1_000, 100_000})
    void depthIsLimited(int depth) {
        var cip = as(Profession.CIP, HERE);
        for (var body : List.of("{\"variables\":" + "{\"a\":".repeat(depth) + "1" + "}".repeat(depth) + "}", "{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}",
                "[".repeat(depth))) {
            refused(cip.post(form(), body), 400, 413);
            refused(cip.post(ENGINE + "/process-definition/key/intake/submit-form", body), 400, 413);
        }
        var inside = Actor.write(java.util.Map.of("variables", java.util.Map.of("met", java.util.Map.of("type", "Json", "value", "[".repeat(depth) + "]".repeat(depth)))));
        refused(cip.post(form(), inside), 400, 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "1", "\"x\"", "true", "{", "{\"a\":1}{\"b\":2}", "{\"a\":1,\"a\":2}", "{\"variables\":{\"a\":null}}", "{\"variables\":{\"a\":1}}",
        "{\"variables\":[1]}", "{\"variables\":\"x\"}", "{\"a\":\"\\u0000\"}", "{\"\\u0000\":1}", "{'a':1}", "{\"a\":NaN}", "// x\n{}", "\ufeff{}"})
    void whatIsNoPlainObjectIsRefused(String body) {
        var cip = as(Profession.CIP, HERE);
        refused(cip.post(form(), body), 400);
        refused(cip.post(ENGINE + "/process-definition/key/intake/submit-form", body), 400);
        refused(cip.send("PUT", ENGINE + "/user/" + cip.account().replace("@", "%40") + "/credentials", body, JSON), 400);
        refused(scene.inCockpit(Profession.DIRECTION, HERE).post(ENGINE + "/task/count", body), 200, 400);
    }

    @Test
    void numbersAndNamesAndFieldsAreCounted() {
        var cip = as(Profession.CIP, HERE);
        var manyFields = IntStream.range(0, 20_000).mapToObj(rank -> "\"v" + rank + "\":{\"value\":1}").collect(Collectors.joining(","));
        for (var body : List.of("{\"variables\":{\"a\":{\"value\":" + "9".repeat(100_000) + "}}}", "{\"variables\":{\"a\":{\"value\":1e" + "9".repeat(300) + "}}}",
                "{\"variables\":{\"a\":{\"value\":-0." + "1".repeat(200) + "}}}", "{\"variables\":{" + manyFields + "}}",
                "{\"" + "n".repeat(5_000) + "\":1}", "{\"taskIdIn\":[" + "\"x\",".repeat(50_000) + "\"x\"]}")) {
            refused(cip.post(form(), body), 400, 413);
        }
        refused(cip.get(ENGINE + "/task/count?" + IntStream.range(0, 400).mapToObj(rank -> "a" + rank + "=1").collect(Collectors.joining("&"))), 400, 414, 431);
        refused(cip.get(ENGINE + "/task/count?name=" + "x".repeat(6_000)), 400, 414, 431);
    }

    @Test
    void otherFormatsAreRefused() throws IOException {
        var cip = as(Profession.CIP, HERE);
        for (var type : List.of("text/plain", "text/xml", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
                "application/x-java-serialized-object", "application/octet-stream", "application/json-patch+json", "text/json")) {
            refused(cip.send("POST", form(), "{\"variables\":{}}", type), 415);
        }
        var parts = IntStream.range(0, 1_000).mapToObj(rank -> "--x\r\nContent-Disposition: form-data; name=\"p" + rank + "\"\r\n\r\nx\r\n").collect(Collectors.joining());
        refused(cip.send("POST", form(), parts + "--x--", "multipart/form-data; boundary=x"), 415, 400, 413);
        var bomb = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bomb)) {
            zip.write(new byte[200_000]);
        }
        refused(cip.send("POST", form(), new String(bomb.toByteArray(), StandardCharsets.ISO_8859_1), JSON, "Content-Encoding", "gzip"), 415, 400);
    }

    @Test
    void aListIsNeverUnlimited() {
        var cip = as(Profession.CIP, HERE);
        for (var limit : List.of("", "?maxResults=2001", "?maxResults=2147483647", "?firstResult=0")) {
            refused(cip.get(ENGINE + "/task" + limit), 400);
        }
        assertThat(Actor.json(cip.get(ENGINE + "/process-definition?maxResults=2000")).size()).isLessThanOrEqualTo(2000);
    }

    /** What two servers in a row would cut at different places is answered by none. */
    @ParameterizedTest
    @ValueSource(strings = {
        "POST /camunda/api/admin/auth/user/default/logout HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: +3\r\n\r\nabc", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\nHost: autre\r\n\r\n", "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n",
        "GET /\r\nX: y HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET http://autre.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n", "GARBAGE\r\n\r\n",
        "CONNECT autre.example:443 HTTP/1.1\r\nHost: autre.example:443\r\n\r\n", "TRACE / HTTP/1.1\r\nHost: localhost\r\nX: CANARI\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"})
    void anAmbiguousRequestIsRefused(String request) throws IOException {
        try (var line = new Line(port)) {
            line.send(request);
            var answer = line.answer();
            assertThat(answer).doesNotContain("X: CANARI");
            assertThat(Machine.words(answer.replaceAll("(?m)^HTTP/1\\.1.*$|^Date:.*$", ""))).as(answer).isEmpty();
            assertThat(Line.status(answer)).as(answer).isIn(0, 400, 404, 405, 501, 505, 403);
        }
    }

    /** A connection, byte by byte. */
    private static final class Line implements AutoCloseable {

        private final Socket socket;
        private final OutputStream out;
        private final InputStream in;

        Line(int port) throws IOException {
            socket = new Socket("localhost", port);
            socket.setSoTimeout(4_000);
            out = socket.getOutputStream();
            in = socket.getInputStream();
        }

        void send(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        String answer() {
            var read = new byte[16_384];
            try {
                var length = in.read(read);
                return length < 0 ? "" : new String(read, 0, length, StandardCharsets.UTF_8);
            } catch (IOException hungUp) {
                return "";
            }
        }

        int status() {
            return status(answer());
        }

        static int status(String answer) {
            return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
