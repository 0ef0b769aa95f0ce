package fr.convergence.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks for a Chromium on the machine and, when there is none, brings one where that is possible. */
final class ChromiumSearch {

    private static final String NONE = """
            Aucun Chromium sur cette machine. Installez Chromium, Google Chrome ou Microsoft Edge \
            (Debian : apt-get install chromium), ou donnez le chemin du programme dans la variable CONVERGENCE_CHROMIUM.
            No Chromium on this machine. Install Chromium, Google Chrome or Microsoft Edge \
            (Debian: apt-get install chromium), or give the path of the program in the variable CONVERGENCE_CHROMIUM.""";

    private static final String WRONG = """
            CONVERGENCE_CHROMIUM désigne « %1$s », qui n'est pas un navigateur qui démarre : corrigez le chemin.
            CONVERGENCE_CHROMIUM names "%1$s", which is not a browser that starts: correct the path.""";

    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable");

    private static final List<String> MAC_PATHS = List.of(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

    private static final List<String> WINDOWS_PATHS = List.of(
            "Chromium\\Application\\chrome.exe", "Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe");

    private final Map<String, String> environment;
    private final String system;
    private final List<Supplier<Optional<FoundChromium>>> bringers;

    ChromiumSearch() {
        this(System.getenv(), System.getProperty("os.name"),
                List.of(new DebianChromium()::bring, new NpmChromium(Path.of("target", "chromium"))::bring));
    }

    /** @param bringers tried in turn when the machine has no browser */
    ChromiumSearch(Map<String, String> environment, String system, List<Supplier<Optional<FoundChromium>>> bringers) {
        this.environment = environment;
        this.system = system.toLowerCase(Locale.ROOT);
        this.bringers = bringers;
    }

    FoundChromium find() {
        var named = environment.getOrDefault("CONVERGENCE_CHROMIUM", "");
        if (!named.isBlank()) {
            return Optional.of(Path.of(named)).filter(this::starts).map(FoundChromium::at)
                    .orElseThrow(() -> new IllegalStateException(WRONG.formatted(named)));
        }
        return usualPlaces().filter(this::starts).findFirst().map(FoundChromium::at)
                .or(() -> bringers.stream().map(Supplier::get).flatMap(Optional::stream).findFirst())
                .orElseThrow(() -> new IllegalStateException(NONE));
    }

    private Stream<Path> usualPlaces() {
        if (system.startsWith("windows")) {
            return Stream.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
                    .map(environment::get)
                    .filter(folder -> folder != null)
                    .flatMap(folder -> WINDOWS_PATHS.stream().map(path -> Path.of(folder, path)));
        }
        var onPath = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, system.startsWith("mac") ? MAC_PATHS.stream().map(Path::of) : Stream.empty());
    }

    /** Some distributions put a script there which only says what to install. On Windows asking would open a window. */
    private boolean starts(Path program) {
        return Files.isExecutable(program)
                && (system.startsWith("windows") || Command.succeeds(Duration.ofSeconds(30), program.toString(), "--version"));
    }
}
