package fr.convergence.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command of the machine, whose words nobody reads: only whether it succeeded. */
final class Command {

    private Command() {}

    /** @return false when the command is unknown, fails, or is not over in time */
    static boolean succeeds(Duration atMost, String... words) {
        return succeeds(Path.of("."), Map.of(), atMost, words);
    }

    static boolean succeeds(Path folder, Map<String, String> environment, Duration atMost, String... words) {
        var builder = new ProcessBuilder(List.of(words))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException unknown) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
