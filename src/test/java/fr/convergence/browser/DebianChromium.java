package fr.convergence.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The Chromium of Debian, for a build that runs as root in a container. */
final class DebianChromium {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    Optional<FoundChromium> bring() {
        var program = Path.of("/usr/bin/chromium");
        var isRoot = "root".equals(System.getProperty("user.name"));
        if (!isRoot || !Files.exists(Path.of("/etc/debian_version"))) {
            return Optional.empty();
        }
        Command.succeeds(PATIENCE, "apt-get", "update");
        Command.succeeds(PATIENCE, "apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core");
        // Ubuntu installs a package of that name which is no browser.
        return Optional.of(program)
                .filter(Files::isExecutable)
                .filter(installed -> Command.succeeds(Duration.ofSeconds(30), installed.toString(), "--version"))
                .map(FoundChromium::at);
    }
}
