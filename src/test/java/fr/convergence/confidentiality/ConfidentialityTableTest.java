package fr.convergence.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.convergence.engine.rules.CandidateTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One test a line of the expectations, and one a line of the tables: none answers what nobody promised. */
class ConfidentialityTableTest {

    private static final String RULES = "processes/confidentiality-rules.dmn";

    private final Map<String, byte[]> files = files();
    private final ExpectationSheet sheet = ExpectationSheet.read(files.get(ExpectationSheet.FILE));
    private final CandidateTables tables = new CandidateTables(files);

    @Test
    void theFileOfExpectationsReadsLineByLine() {
        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.expectations()).hasSizeGreaterThan(200);
    }

    @TestFactory
    Stream<DynamicTest> theTableAnswersWhatIsExpected() {
        return sheet.expectations().stream().map(expectation -> dynamicTest(
                "ligne " + expectation.line() + " : " + expectation.asked() + " → " + expectation.expected(),
                () -> assertThat(tables.hits(expectation.decision(), expectation.inputs())).singleElement()
                        .satisfies(hit -> assertThat(hit.outputs().get(expectation.output())).isEqualTo(expectation.expected()))));
    }

    @TestFactory
    Stream<DynamicTest> everyLineAnswersAnExpectation() {
        return ExpectationCheck.TABLES.stream().flatMap(table -> IntStream.rangeClosed(1, tables.lines(table)).mapToObj(line -> dynamicTest(
                table + ", ligne " + line,
                () -> assertThat(sheet.expectations()).anySatisfy(expectation -> {
                    assertThat(expectation.decision()).isEqualTo(table);
                    assertThat(tables.hits(table, expectation.inputs())).singleElement().satisfies(hit -> assertThat(hit.line()).isEqualTo(line));
                }))));
    }

    private static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var name : new String[] {RULES, ExpectationSheet.FILE}) {
            try {
                files.put(name, Files.readAllBytes(Path.of(name)));
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
        return files;
    }
}
