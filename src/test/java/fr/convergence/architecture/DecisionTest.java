package fr.convergence.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.architecture.Models.RuleFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules say where they come from, are asked by somebody, and speak of tasks and waits that exist. */
class DecisionTest {

    private static final Pattern ASKED = Pattern.compile("(?:rowsOf|rowOf|numberOf|rule|decision)\\(\\s*\"([a-z][A-Za-z]+)\"");
    private static final Pattern WAIT = Pattern.compile("deadlines\\.of\\(\\s*(?:([A-Z][A-Za-z]+)Process\\.KEY|\"([a-z]+)\"),\\s*\"([A-Za-z_]+)\"");

    static List<RuleFile> rules() {
        return Models.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void sayHowLongTheyAreKeptAndInFrenchWhatTheyDecide(RuleFile file) {
        assertThat(file.name()).endsWith("-rules");
        assertThat(decisions(file)).isNotEmpty().allSatisfy(decision -> {
            assertThat(decision.getId()).as("decisions are named after their file").startsWith(file.name().replace("-rules", ""));
            assertThat(decision.getCamundaHistoryTimeToLiveString()).as("TTL of " + decision.getId()).isNotBlank();
            assertThat(decision.getName()).as(decision.getId()).isNotBlank();
            assertThat(Models.englishIn(decision.getName())).as(decision.getName()).isNull();
        });
        assertThat(file.model().getModelElementsByType(Input.class)).allSatisfy(input -> assertThat(input.getLabel()).isNotBlank());
        assertThat(file.model().getModelElementsByType(Output.class)).allSatisfy(output -> assertThat(output.getLabel()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void giveTheSourceOfEachRule(RuleFile file) {
        assertThat(file.model().getModelElementsByType(Rule.class)).isNotEmpty().allSatisfy(rule -> {
            var source = rule.getChildElementsByType(Description.class).stream().map(Description::getTextContent).collect(Collectors.joining()).strip();
            assertThat(source).as("source of " + rule.getId() + " in " + file).hasSizeGreaterThan(4);
        });
    }

    @Test
    void areAskedBySomebody() {
        var code = Models.sources().stream().map(Models::read).collect(Collectors.joining("\n"));
        var byConvention = byConvention();
        assertThat(ids()).isNotEmpty();
        assertThat(ids()).as("decisions nobody asks")
                .filteredOn(id -> !byConvention.contains(id) && !code.contains("\"" + id + "\""))
                .isEmpty();
    }

    @Test
    void existWhenTheCodeAsksForThem() {
        var asked = new ArrayList<String>();
        Models.sources().forEach(file -> {
            var matcher = ASKED.matcher(Models.read(file));
            while (matcher.find()) {
                asked.add(matcher.group(1));
            }
        });
        assertThat(asked).isNotEmpty();
        assertThat(ids()).containsAll(asked);
    }

    @Test
    void giveADeadlineOnlyToTasksThatExist() {
        for (var process : Models.processes()) {
            var tasks = process.model().getModelElementsByType(UserTask.class).stream().map(UserTask::getId).toList();
            assertThat(firstInputs(process.name() + "Deadlines")).as(process.name() + "Deadlines").isNotEmpty().isSubsetOf(tasks);
        }
    }

    @Test
    void giveDelaysToEveryWaitTheCodeNames() {
        var named = new LinkedHashSet<String>();
        Models.sources().forEach(file -> {
            var matcher = WAIT.matcher(Models.read(file));
            while (matcher.find()) {
                var process = matcher.group(1) == null ? matcher.group(2) : matcher.group(1).substring(0, 1).toLowerCase() + matcher.group(1).substring(1);
                named.add(process);
                assertThat(firstInputs(process + "Waits")).as(process + "Waits").contains(matcher.group(3));
            }
        });
        assertThat(named).isNotEmpty();
    }

    private static Set<String> byConvention() {
        return Models.processes().stream()
                .flatMap(process -> java.util.stream.Stream.of(process.name() + "Deadlines", process.name() + "Waits"))
                .collect(Collectors.toSet());
    }

    private static List<String> ids() {
        return rules().stream().flatMap(file -> decisions(file).stream()).map(Decision::getId).toList();
    }

    private static List<Decision> decisions(RuleFile file) {
        return List.copyOf(file.model().getModelElementsByType(Decision.class));
    }

    /** Texts of the first column of a table, without their quotes. */
    private static List<String> firstInputs(String id) {
        var decision = rules().stream().flatMap(file -> decisions(file).stream()).filter(found -> found.getId().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError(id + " is in no table"));
        return ((org.camunda.bpm.model.dmn.instance.DecisionTable) decision.getExpression()).getRules().stream()
                .map(rule -> rule.getInputEntries().iterator().next().getText().getTextContent())
                .flatMap(text -> java.util.stream.Stream.of(text.split(",")))
                .map(text -> text.strip().replace("\"", ""))
                .filter(text -> !text.isEmpty() && !text.equals("-"))
                .toList();
    }
}
