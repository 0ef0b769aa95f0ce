package fr.convergence.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "=HYPERLINK(\"http://autre.example\";\"x\")"})
    void noCellIsComputed(String formula) {
        var row = text(List.of(List.of("a", formula))).split(";", 2)[1];
        assertThat(row).startsWith("\"'");
    }

    @Test
    void aCellAddsNoColumnAndNoRow() {
        assertThat(text(List.of(List.of("a;b", "dit \"oui\"", "c")))).isEqualTo("\uFEFF\"a;b\";\"dit \"\"oui\"\"\";\"c\"");
        assertThat(text(List.of(Arrays.asList("Été", null)))).isEqualTo("\uFEFF\"Été\";\"\"");
    }

    private static String text(List<List<String>> rows) {
        return new String(CsvTable.of(rows), StandardCharsets.UTF_8);
    }
}
