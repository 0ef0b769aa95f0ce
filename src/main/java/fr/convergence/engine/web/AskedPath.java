package fr.convergence.engine.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/** Reads the path of a call as it was sent: what could be read in two ways by two layers is not read at all. */
final class AskedPath {

    private AskedPath() {}

    /**
     * Decoded segments below a prefix, without the empty one of a final slash.
     *
     * @return empty when a segment hides a separator, a parent folder, a parameter or a second encoding
     */
    static Optional<List<String>> segments(String rawPath, String prefix) {
        if (!rawPath.startsWith(prefix + "/")) {
            return Optional.empty();
        }
        var segments = new ArrayList<String>();
        for (var raw : rawPath.substring(prefix.length() + 1).split("/", -1)) {
            segments.add(raw);
        }
        if (segments.size() > 1 && segments.get(segments.size() - 1).isEmpty()) {
            segments.remove(segments.size() - 1);
        }
        try {
            var decoded = segments.stream().map(raw -> UriUtils.decode(raw, StandardCharsets.UTF_8)).toList();
            return decoded.stream().allMatch(AskedPath::isPlain) ? Optional.of(decoded) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String segment) {
        return !segment.isEmpty()
                && !segment.equals(".")
                && !segment.equals("..")
                && segment.chars().noneMatch(c -> c == '/' || c == '\\' || c == ';' || c == '%' || Character.isISOControl(c));
    }
}
