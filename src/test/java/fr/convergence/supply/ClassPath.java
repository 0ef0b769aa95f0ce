package fr.convergence.supply;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** What is really loaded: each jar by what it says of itself, else by its place in the repository. */
final class ClassPath {

    private static final String SCREENS = "camunda-webapp-webjar";
    private static final Pattern LICENSED = Pattern.compile("(?m)^@license (@?[\\w./-]+?)@(\\d+(?:\\.\\d+)*(?:-[a-z]+\\.\\d+)?)");
    private static final Pattern BANNER = Pattern.compile(
            "(flatpickr|Chart\\.js|clipboard\\.js|@kurkle/color|jQuery JavaScript Library|focus-trap|tabbable) v?(\\d+\\.\\d+\\.\\d+)");
    private static final Pattern PURIFIER = Pattern.compile("\\.version=\"(\\d+\\.\\d+\\.\\d+)\",\\w+\\.removed=\\[");

    private ClassPath() {}

    static Set<Component> java() {
        var components = new TreeMap<String, Component>();
        jars().forEach(jar -> {
            var component = identify(jar);
            components.put(component.name() + component.version(), component);
        });
        return Set.copyOf(components.values());
    }

    /** Scripts inside the engine's screens, by the notices and the marks that they carry themselves. */
    static TreeMap<String, String> scripts() throws IOException {
        var found = new TreeMap<String, String>();
        var screens = jars().stream().filter(jar -> jar.getFileName().toString().startsWith(SCREENS)).findFirst().orElseThrow();
        try (var jar = new JarFile(screens.toFile())) {
            for (var entry : jar.stream().filter(file -> file.getName().matches(".*\\.(js|LICENSE\\.txt)")).toList()) {
                var text = new String(jar.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                if (entry.getName().endsWith(".LICENSE.txt")) {
                    LICENSED.matcher(text).results().forEach(match -> found.put(match.group(1), match.group(2)));
                    BANNER.matcher(text).results().forEach(match -> found.put(plain(match.group(1)), match.group(2)));
                } else {
                    PURIFIER.matcher(text).results().forEach(match -> found.put("dompurify", match.group(1)));
                }
            }
        }
        return found;
    }

    private static String plain(String banner) {
        return switch (banner) {
            case "Chart.js" -> "chart.js";
            case "clipboard.js" -> "clipboard";
            case "jQuery JavaScript Library" -> "jquery";
            default -> banner;
        };
    }

    static Set<Path> jars() {
        var jars = new TreeSet<Path>();
        Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar") && !entry.contains("surefire")).map(Path::of).forEach(jars::add);
        return jars;
    }

    private static Component identify(Path file) {
        try (var jar = new JarFile(file.toFile())) {
            var own = jar.stream().filter(entry -> entry.getName().matches("META-INF/maven/.*/pom\\.properties")).toList();
            var artifact = file.getParent().getParent().getFileName().toString();
            for (var entry : own) {
                var says = new Properties();
                says.load(jar.getInputStream(entry));
                if (artifact.equals(says.getProperty("artifactId"))) {
                    return new Component(says.getProperty("groupId") + ":" + artifact, says.getProperty("version"));
                }
            }
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
        return ofPlace(file);
    }

    private static Component ofPlace(Path file) {
        var version = file.getParent().getFileName().toString();
        var artifact = file.getParent().getParent().getFileName().toString();
        var group = new StringBuilder();
        for (var folder = file.getParent().getParent().getParent(); folder != null && folder.getFileName() != null
                && !folder.getFileName().toString().equals("repository"); folder = folder.getParent()) {
            group.insert(0, folder.getFileName() + (group.isEmpty() ? "" : "."));
        }
        return new Component(group + ":" + artifact, version);
    }
}
