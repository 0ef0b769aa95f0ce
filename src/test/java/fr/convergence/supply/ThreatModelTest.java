package fr.convergence.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The threat model promises nothing that no test proves. */
class ThreatModelTest {

    private static final Pattern CLASS = Pattern.compile("`(\\w+Test)`");

    @Test
    void everyMeasureNamesATestThatExists() throws IOException {
        var model = Files.readAllLines(Path.of("docs/securite/modele-de-menaces.md"));
        var measures = model.subList(model.indexOf("## Par où, et ce qui l'arrête") + 3, model.indexOf("## Ce qui reste")).stream()
                .filter(line -> line.startsWith("| ")).filter(line -> !line.startsWith("| Chemin ")).toList();
        assertThat(measures).hasSizeGreaterThan(18);
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var existing = files.map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
            assertThat(measures).allSatisfy(measure -> {
                var named = CLASS.matcher(measure).results().map(found -> found.group(1)).toList();
                assertThat(named).as(measure).isNotEmpty();
                assertThat(existing).as(measure).containsAll(named);
            });
        }
    }

    @Test
    void everyAttackClassProvesAMeasure() throws IOException {
        var model = Files.readString(Path.of("docs/securite/modele-de-menaces.md"));
        try (var files = Files.list(Path.of("src/test/java/fr/convergence/attack"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Test.java")))
                    .isNotEmpty().allSatisfy(name -> assertThat(model).contains("`" + name.replace(".java", "") + "`"));
        }
    }
}
