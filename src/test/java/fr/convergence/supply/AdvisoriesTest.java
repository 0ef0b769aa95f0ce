package fr.convergence.supply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No known weakness of what the product is made of stays without an answer of ours, with a date. */
class AdvisoriesTest {

    private static final Path ADVISORIES = Path.of("src/main/resources/security/advisories.csv");
    private static final Path SCRIPTS = Path.of("src/main/resources/security/javascript.cdx.json");
    private static final Path BILL = Path.of("target/classes/META-INF/sbom/application.cdx.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Set<String> GRAVE = Set.of("haute", "critique");

    private record Advisory(String id, String component, String versions, String severity, LocalDate published, String answer, LocalDate review, String why) {}

    @Test
    void everyLibraryIsKnownByItsNameAndVersion() {
        var components = ClassPath.java();
        assertThat(components).hasSizeGreaterThan(120).allSatisfy(component -> {
            assertThat(component.name()).matches("[\\w.-]+\\.?[\\w.-]*:[\\w.-]+");
            assertThat(component.version()).as(component.name()).matches("\\d.*").doesNotContain("SNAPSHOT");
        });
        assertThat(components).extracting(Component::name).contains("org.camunda.bpm:camunda-engine", "org.postgresql:postgresql",
                "org.apache.tomcat.embed:tomcat-embed-core", "org.springframework:spring-core");
    }

    @Test
    void theListOfScriptsSaysWhatIsInTheScreens() throws IOException {
        var scripts = ClassPath.scripts();
        assertThat(scripts).containsKeys("angular", "bootstrap", "jquery", "lodash", "dompurify", "bpmn-js").hasSizeGreaterThan(90);
        var components = scripts.entrySet().stream().map(script -> Map.of("type", "library", "name", script.getKey(), "version", script.getValue(),
                "purl", "pkg:npm/" + script.getKey().replace("@", "%40") + "@" + script.getValue())).toList();
        var bill = JSON.writeValueAsString(new java.util.TreeMap<>(Map.of("bomFormat", "CycloneDX", "specVersion", "1.6", "version", 1,
                "components", components.stream().map(java.util.TreeMap::new).toList()))) + "\n";
        if ("write".equals(System.getProperty("sbom"))) {
            Files.writeString(SCRIPTS, bill);
        }
        assertThat(JSON.readTree(Files.readString(SCRIPTS))).isEqualTo(JSON.readTree(bill));
    }

    @Test
    void noGraveAdvisoryIsWithoutAnAnswer() throws IOException {
        for (var advisory : affecting()) {
            if (GRAVE.contains(advisory.severity())) {
                assertThat(advisory.answer()).as("%s", advisory).isIn("sans effet", "contenu");
                assertThat(advisory.why()).as(advisory.id()).hasSizeGreaterThan(60);
            }
        }
        assertThat(affecting()).as("some of them do concern us").isNotEmpty();
    }

    @Test
    void whatIsSaidToBeCorrectedIs() throws IOException {
        assertThat(affecting()).extracting(Advisory::answer).doesNotContain("corrigé");
    }

    @Test
    void everyAdvisoryIsAboutSomethingOfOurs() throws IOException {
        var names = components().stream().map(Component::name).collect(Collectors.toSet());
        assertThat(advisories()).hasSizeGreaterThan(30).allSatisfy(advisory -> {
            assertThat(names).as(advisory.id()).contains(advisory.component());
            assertThat(advisory.severity()).isIn("basse", "moyenne", "haute", "critique");
            assertThat(advisory.answer()).isIn("corrigé", "sans effet", "contenu");
            assertThat(advisory.published()).isBefore(advisory.review());
        });
    }

    /** This is the test that will fail one day, and says when: read the advisories again, then move the dates. */
    @Test
    void noAnswerIsOlderThanItsReview() throws IOException {
        var today = LocalDate.now();
        assertThat(advisories()).allSatisfy(advisory -> {
            assertThat(advisory.review()).as("%s : réponse à relire", advisory.id()).isAfterOrEqualTo(today);
            assertThat(advisory.review()).as("%s : pas plus d'un an d'avance", advisory.id()).isBeforeOrEqualTo(snapshot().plusYears(1));
        });
    }

    @Test
    void aTestThatAnAnswerNamesExists() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var classes = files.map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
            assertThat(advisories()).allSatisfy(advisory -> assertThat(classes).containsAll(
                    java.util.regex.Pattern.compile("\\w+Test\\b").matcher(advisory.why()).results().map(match -> match.group()).toList()));
        }
    }

    /** What three answers rest on: no functional web, no expression of ours, no object bound to a request, no FreeMarker. */
    @Test
    void theProductDoesNotUseWhatTheAnswersSayItDoesNot() throws IOException {
        var words = List.of("RouterFunction", "ServerResponse", "SpelExpressionParser", "ModelAttribute", "DataBinder", "SseEmitter", "freemarker");
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                words.stream().filter(text::contains).forEach(word -> found.add(file + " " + word));
            }
        }
        assertThat(found).isEmpty();
        assertThat(ClassPath.java()).extracting(Component::name).noneMatch(name -> name.contains("freemarker"));
    }

    /** Together with {@code -Psbom}: the list that travels in the image names every library that is loaded. */
    @Test
    void theBillOfTheImageNamesEveryLibraryWhenItWasMade() throws IOException {
        if (!Files.exists(BILL)) {
            assertThat(Files.readString(Path.of("Dockerfile"))).as("the image makes it").contains("-Psbom");
            return;
        }
        var named = new TreeSet<String>();
        JSON.readTree(Files.readString(BILL)).path("components")
                .forEach(component -> named.add(component.path("group").asText() + ":" + component.path("name").asText() + ":" + component.path("version").asText()));
        assertThat(named).hasSizeGreaterThan(100);
        assertThat(named).allSatisfy(name -> assertThat(ClassPath.java().stream().map(some -> some.name() + ":" + some.version())).contains(name));
    }

    private static List<Advisory> affecting() throws IOException {
        var components = components();
        return advisories().stream().filter(advisory -> components.stream()
                .anyMatch(component -> component.name().equals(advisory.component()) && component.isWithin(advisory.versions()))).toList();
    }

    private static List<Component> components() throws IOException {
        var all = new ArrayList<>(ClassPath.java());
        ClassPath.scripts().forEach((name, version) -> all.add(new Component("npm:" + name, version)));
        return all;
    }

    private static List<Advisory> advisories() throws IOException {
        return Files.readAllLines(ADVISORIES).stream().filter(line -> !line.startsWith("#") && !line.startsWith("avis;")).map(line -> {
            var cells = line.split(";", 8);
            return new Advisory(cells[0], cells[1], cells[2], cells[3], LocalDate.parse(cells[4]), cells[5], LocalDate.parse(cells[6]), cells[7]);
        }).toList();
    }

    private static LocalDate snapshot() throws IOException {
        return Files.readAllLines(ADVISORIES).stream().filter(line -> line.startsWith("# Instantané du ")).findFirst()
                .map(line -> LocalDate.parse(line.substring("# Instantané du ".length()).replace(".", ""))).orElseThrow();
    }
}
