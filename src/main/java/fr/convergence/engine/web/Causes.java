package fr.convergence.engine.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A failure and what caused it, outermost first; and how to write it down without a word of its messages. */
final class Causes {

    private static final int DEEPEST = 20;
    private static final int FRAMES = 12;

    private Causes() {}

    static List<Throwable> of(Throwable failure) {
        var chain = new ArrayList<Throwable>();
        for (var cause = failure; cause != null && chain.size() < DEEPEST && !chain.contains(cause); cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }

    static <T extends Throwable> Optional<T> first(List<Throwable> chain, Class<T> kind) {
        return chain.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Classes and places only: a message may hold what somebody typed, or a row of the database. */
    static String withoutWords(Throwable failure) {
        var written = new StringBuilder();
        for (var cause : of(failure)) {
            written.append(written.length() == 0 ? "" : "\n  caused by ").append(cause.getClass().getName());
            var frames = cause.getStackTrace();
            for (var i = 0; i < Math.min(FRAMES, frames.length); i++) {
                written.append("\n    at ").append(frames[i]);
            }
        }
        return written.toString();
    }
}
