package fr.convergence.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.directory.SiaeKind;
import fr.convergence.parcours.ContractKind;
import fr.convergence.testing.RuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dated tables answer once, and only once, for every day from 2012 to 2045, and each row says where it comes from. */
class RegimeTablesTest {

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2045, 12, 31);
    private static final String DAY = "Jour d'application";
    private static final Pattern DATE = Pattern.compile("date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");
    private static final Pattern INTERVAL = Pattern.compile("(\\[date\\(\"[-0-9]+\"\\)\\.\\.date\\(\"[-0-9]+\"\\)\\])|([<>]=? date\\(\"[-0-9]+\"\\))");
    private static final Pattern SOURCE =
            Pattern.compile("(?iu).*(paramètre|[LRD]\\d{4}-|code du travail|texte du programme|décret|loi |plateforme de l'état|formulaires asp|réforme).*");
    private static final Pattern DURATION_IN_JAVA =
            Pattern.compile("(?:plus|minus)(?:Months|Years)\\(\\d|Period\\.of(?:Months|Years)\\(\\d|Months\\.lastDay\\([^,]+, \\d");

    private final RuleFiles rules = new RuleFiles("programme-rules.dmn");

    static List<Decision> dated() {
        return Dmn.readModelFromFile(Path.of("processes/programme-rules.dmn").toFile()).getModelElementsByType(Decision.class).stream()
                .filter(decision -> table(decision).getInputs().stream().anyMatch(input -> DAY.equals(input.getLabel())))
                .toList();
    }

    @Test
    void areAllThere() {
        assertThat(dated()).extracting(Decision::getId).contains("programmeDurations", "programmeContracts", "programmeCeilings",
                "programmeDeciders", "programmeRequests", "programmeWaitings", "programmeHours", "programmeSuspensions");
    }

    @ParameterizedTest
    @MethodSource("dated")
    void giveEachRowAnIntervalALabelAndASource(Decision decision) {
        var table = table(decision);
        var day = column(table, DAY);
        var outputs = table.getOutputs().stream().map(output -> output.getName()).toList();
        assertThat(outputs).contains("label", "source");
        assertThat(table.getRules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(List.copyOf(rule.getInputEntries()).get(day).getTextContent().strip()).matches(INTERVAL);
            assertThat(cell(rule.getOutputEntries(), outputs.indexOf("label"))).hasSizeGreaterThan(4);
            assertThat(rule.getDescription().getTextContent()).as("annotation of " + rule.getId()).matches(SOURCE);
        });
    }

    /** Nothing changes between two days that the table names: those, their neighbours and both ends say all of 2012–2045. */
    @ParameterizedTest
    @MethodSource("dated")
    void answerExactlyOnceForEveryDay(Decision decision) {
        var days = boundaries(table(decision));
        assertThat(days).contains(FIRST, LAST);
        var asked = 0;
        for (var day : days) {
            for (var inputs : combinations(decision, day)) {
                var rows = rules.rowsOf(decision.getId(), inputs);
                assertThat(rows.stream().map(row -> row.getOrDefault("reason", "")).toList()).as(decision.getId() + " " + inputs).doesNotHaveDuplicates();
                assertThat(rows).as(decision.getId() + " " + inputs).hasSize(expected(decision.getId()));
                asked++;
            }
        }
        assertThat(asked).isGreaterThanOrEqualTo(days.size());
    }

    @Test
    void findAnEndToOneRowWhereTheNextBegins() throws IOException {
        var broken = Files.readString(Path.of("processes/programme-rules.dmn"))
                .replace("[date(\"2021-10-25\")..date(\"2022-11-16\")]", "[date(\"2021-10-25\")..date(\"2022-11-15\")]");
        var hole = RuleFiles.of(broken).rowsOf("programmeRequests", Map.of("day", LocalDate.of(2022, 11, 16)));
        assertThat(hole).as("the check above would see a hole of one day").isEmpty();
    }

    @Test
    void leaveNoNumberOfMonthsInTheCode() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/fr/convergence"))) {
            var found = files.filter(file -> file.toString().endsWith(".java") && !file.toString().contains("/demo/"))
                    .flatMap(file -> read(file).lines().filter(line -> DURATION_IN_JAVA.matcher(line).find()).map(line -> file.getFileName() + ": " + line.strip()))
                    .filter(line -> !line.startsWith("Person.java")) // bounds of a plausible age, no duration of the programme
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    private static int expected(String decision) {
        return switch (decision) {
            case "programmeCeilings" -> 6;
            case "programmeDeciders" -> 7;
            default -> 1;
        };
    }

    private static TreeSet<LocalDate> boundaries(DecisionTable table) {
        var days = new TreeSet<>(List.of(FIRST, LAST));
        table.getRules().forEach(rule -> rule.getInputEntries().forEach(entry -> {
            var matcher = DATE.matcher(entry.getTextContent());
            while (matcher.find()) {
                var day = LocalDate.parse(matcher.group(1));
                Stream.of(day.minusDays(1), day, day.plusDays(1)).filter(near -> !near.isBefore(FIRST) && !near.isAfter(LAST)).forEach(days::add);
            }
        }));
        return days;
    }

    private List<Map<String, Object>> combinations(Decision decision, LocalDate day) {
        List<Map<String, Object>> all = List.of(Map.of());
        for (var input : table(decision).getInputs()) {
            var grown = new ArrayList<Map<String, Object>>();
            for (var value : values(decision, input, day)) {
                for (var known : all) {
                    var more = new HashMap<>(known);
                    more.put(input.getInputExpression().getText().getTextContent(), value);
                    grown.add(more);
                }
            }
            all = grown;
        }
        return all;
    }

    private static Collection<?> values(Decision decision, Input input, LocalDate day) {
        return switch (input.getInputExpression().getText().getTextContent()) {
            case "day", "startsOn" -> List.of(day);
            case "kind" -> Arrays.stream(ContractKind.values()).map(Enum::name).toList();
            case "siaeKind" -> Arrays.stream(SiaeKind.values()).map(Enum::name).toList();
            case "age" -> List.of(16, 49, 50, 56, 57, 70);
            case "derogation" -> List.of("NONE", "INDIVIDUAL", "COLLECTIVE");
            default -> named(decision, input);
        };
    }

    /** Codes that a table names itself: they are asked one by one. */
    private static List<String> named(Decision decision, Input input) {
        var at = List.copyOf(table(decision).getInputs()).indexOf(input);
        return table(decision).getRules().stream().map(rule -> cell(rule.getInputEntries(), at).replace("\"", "")).distinct().toList();
    }

    private static DecisionTable table(Decision decision) {
        return (DecisionTable) decision.getExpression();
    }

    private static int column(DecisionTable table, String label) {
        return table.getInputs().stream().map(Input::getLabel).toList().indexOf(label);
    }

    private static String cell(Collection<? extends org.camunda.bpm.model.xml.instance.ModelElementInstance> cells, int at) {
        return List.copyOf(cells).get(at).getTextContent().strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
