package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text that somebody sends keeps one of our patterns busy (notice 111): every pattern of the product, on texts made for it. */
class PatternTest {

    /** Longer than any text a form takes, as long as the longest line of a body. */
    private static final int LENGTH = 20_000;
    private static final long MOST_MILLIS = 1_500;

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path CLASSES = Path.of("target/classes");

    /** Patterns that stand in a call: {@code text.matches("…")}. */
    private static final Pattern IN_A_CALL = Pattern.compile("\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*[),]");

    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    @Test
    void everyPatternAnswersQuicklyWhateverItReads() throws Exception {
        var patterns = ours();
        assertThat(patterns).hasSizeGreaterThan(40);
        var texts = hostile();
        var slow = new TreeMap<String, String>();
        for (var entry : patterns.entrySet()) {
            for (var text : texts) {
                var work = CompletableFuture.runAsync(() -> {
                    entry.getValue().matcher(text).matches();
                    var found = entry.getValue().matcher(text);
                    while (found.find()) {
                        // all of them
                    }
                });
                try {
                    work.get(MOST_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException tooLong) {
                    slow.put(entry.getKey(), text.substring(0, 20) + "…");
                    break;
                }
            }
        }
        assertThat(slow).isEmpty();
    }

    private static List<String> hostile() {
        return Stream.of("a", "A", "0", " ", "\t", "-", ".", "/", "//", "@", "a.", "a ", "a1", "1 ", "1.", "A1", "É", "e\u0301", "ab-", "\"", "<", "<title>", "${", "${a", "{", "(", "A00.", "FR76 ",
                        "1 85 05 ", "\u00a0", "::", ";", "%", "=", "_", "\\")
                .map(piece -> piece.repeat(LENGTH / piece.length()))
                .flatMap(text -> Stream.of(text, "!" + text + "\n!"))
                .toList();
    }

    private static Map<String, Pattern> ours() throws Exception {
        var found = new TreeMap<String, Pattern>();
        for (var file : files(CLASSES, ".class")) {
            var name = CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
            if (!name.startsWith("fr.convergence") || name.endsWith("-info")) {
                continue;
            }
            for (var field : Class.forName(name).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
                    field.setAccessible(true);
                    found.put(name + "." + field.getName(), (Pattern) field.get(null));
                }
            }
        }
        for (var file : files(SOURCES, ".java")) {
            var call = IN_A_CALL.matcher(Files.readString(file));
            while (call.find()) {
                var pattern = UNICODE.matcher(call.group(1)).replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16)))).translateEscapes();
                found.put(SOURCES.relativize(file) + " " + pattern, Pattern.compile(pattern));
            }
        }
        return found;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (var walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
