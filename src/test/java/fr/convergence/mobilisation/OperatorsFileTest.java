package fr.convergence.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.parcours.Domain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fictitious network of the demo world fits the directory and invents nobody real. */
class OperatorsFileTest {

    private static final String HEADER = "code;name;kind;theme;territory;email;usualDelay;sensitive;offers";

    @Test
    void everyLineFitsTheDirectory() throws IOException {
        var lines = Files.readAllLines(Path.of("src/main/resources/demo/operators.csv"));
        assertThat(lines.get(0)).isEqualTo(HEADER);
        var rows = lines.stream().skip(1).map(line -> line.split(";", -1)).toList();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(22).allSatisfy(row -> {
            assertThat(row).hasSize(9).noneMatch(String::isBlank);
            assertThat(row[0]).matches("[a-z-]{3,40}");
            assertThat(row[1].length()).isLessThanOrEqualTo(120);
            assertThat(row[2].length()).isLessThanOrEqualTo(80);
            assertThat(row[5]).endsWith("@partenaire.invalid");
            assertThat(Integer.parseInt(row[6])).isBetween(1, 365);
            assertThat(row[7]).isIn("true", "false");
            assertThat(row[1]).containsIgnoringCase(fiction(row[1]));
        });
        assertThat(rows.stream().map(row -> row[0]).distinct()).hasSameSizeAs(rows);
        assertThat(rows.stream().map(row -> Domain.valueOf(row[3])).distinct()).containsExactlyInAnyOrder(Domain.values());
        assertThat(rows.stream().filter(row -> row[3].equals("SANTE") && row[7].equals("true")).count()).isGreaterThan(2);
    }

    private static String fiction(String name) {
        return List.of("ficti", "imaginaire", "invent", "exemple", "démo").stream()
                .filter(word -> Arrays.stream(name.toLowerCase().split(" ")).anyMatch(part -> part.replace("(", "").startsWith(word)))
                .findFirst()
                .orElse("un mot qui dit la fiction");
    }
}
