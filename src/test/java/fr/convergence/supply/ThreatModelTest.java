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

    private static final Pattern PROOF = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

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

    /** Each fact found in the engine and each attack of the list, with the class and, where there is one, the test that proves it. */
    @Test
    void everyProofIsATestThatExists() throws IOException {
        var rows = Files.readAllLines(Path.of("docs/securite/preuves.md")).stream().filter(line -> line.matches("\\| (F?\\d+) \\|.*")).toList();
        assertThat(rows).filteredOn(row -> row.startsWith("| F")).hasSize(20);
        assertThat(rows).filteredOn(row -> !row.startsWith("| F")).hasSizeGreaterThanOrEqualTo(38);
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var existing = files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), file -> file, (one, other) -> one));
            for (var row : rows) {
                var named = PROOF.matcher(row).results().toList();
                assertThat(named).as(row).isNotEmpty();
                for (var proof : named) {
                    assertThat(existing).as(row).containsKey(proof.group(1));
                    if (proof.group(2) != null) {
                        assertThat(Files.readString(existing.get(proof.group(1)))).as(row).contains(" " + proof.group(2) + "(");
                    }
                }
            }
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
