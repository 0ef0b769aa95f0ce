package fr.convergence.engine.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Reads a JSON body before the engine does, token by token: what no screen sends is refused whatever it would do. The
 * engine's own reader takes any depth, any number and any type of value, Java objects and files included.
 */
final class JsonBody {

    /** Our deepest form is a list of lists: eight levels. */
    static final int DEEPEST = 40;

    /** Our longest number is a quarter of a million of euros with cents. */
    static final int LONGEST_NUMBER = 40;

    /** Our longest form has some sixty fields, each a few tokens. */
    static final int MOST_TOKENS = 8_000;

    /** Fields of one form. */
    static final int MOST_VARIABLES = 300;

    private static final int LONGEST_NAME = 200;

    /** Types of values that forms send; a Java object, a file, bytes or XML are none of them. */
    private static final Set<String> TYPES =
            Set.of("String", "Json", "Boolean", "Integer", "Long", "Short", "Double", "Number", "Date", "Null");

    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();

    private static final ObjectMapper MAPPER = new ObjectMapper(STRICT);

    private JsonBody() {}

    /** Whether this is one well-formed object within the limits, whose form values are of simple types. */
    static boolean isPlain(byte[] body) {
        try (var parser = STRICT.createParser(body)) {
            return parser.nextToken() == JsonToken.START_OBJECT && isPlain(parser) && parser.nextToken() == null;
        } catch (IOException refused) {
            return false;
        }
    }

    /** Whether the body is about that account: the engine would rename it to what the body says. */
    static boolean names(String account, byte[] body) {
        try {
            return account.equals(MAPPER.readTree(body).path("id").asText());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isPlain(JsonParser parser) throws IOException {
        Deque<String> path = new ArrayDeque<>();
        path.push("");
        var variables = 0;
        for (var tokens = 0; !path.isEmpty(); tokens++) {
            var token = parser.nextToken();
            if (token == null || tokens > MOST_TOKENS || hidesAnEnd(parser, token)) {
                return false;
            }
            var isVariable = path.size() == 2 && path.peek().equals("variables") && token != JsonToken.FIELD_NAME;
            if (isVariable && !token.isStructEnd() && (token != JsonToken.START_OBJECT || ++variables > MOST_VARIABLES)) {
                return false;
            }
            if (path.size() == 3 && isForeignType(parser, token, path)) {
                return false;
            }
            if (token.isStructStart()) {
                path.push(parser.currentName() == null ? "" : parser.currentName());
            } else if (token.isStructEnd()) {
                path.pop();
            }
        }
        return true;
    }

    /** PostgreSQL keeps no such character, and says so by an error. */
    private static boolean hidesAnEnd(JsonParser parser, JsonToken token) throws IOException {
        return (token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING) && parser.getText().indexOf('\0') >= 0;
    }

    private static boolean isForeignType(JsonParser parser, JsonToken token, Deque<String> path) throws IOException {
        var parents = path.iterator();
        parents.next();
        return parents.next().equals("variables")
                && token.isScalarValue()
                && "type".equals(parser.currentName())
                && token != JsonToken.VALUE_NULL
                && !TYPES.contains(parser.getText());
    }
}
