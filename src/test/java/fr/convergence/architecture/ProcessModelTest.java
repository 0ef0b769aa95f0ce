package fr.convergence.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.architecture.Models.ProcessFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every process keeps to, so that one who knows one model knows them all. */
class ProcessModelTest {

    private static final Pattern TAIL = Pattern.compile("[a-z][A-Za-z0-9]*");

    static List<ProcessFile> processes() {
        return Models.processes();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void isNamedAfterItsFile(ProcessFile file) {
        assertThat(file.model().getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)).hasSize(1);
        assertThat(file.process().getId()).isEqualTo(file.name());
        assertThat(Models.descriptor(file.name()).key()).isEqualTo(file.name());
        assertThat(file.process().isExecutable()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void saysHowLongItsHistoryIsKept(ProcessFile file) {
        assertThat(file.process().getCamundaHistoryTimeToLiveString()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void followsTheGrammarOfIds(ProcessFile file) {
        assertThat(file.model().getModelElementsByType(FlowElement.class)).isNotEmpty().allSatisfy(element -> {
            var prefix = prefixOf(element);
            assertThat(element.getId()).startsWith(prefix);
            assertThat(Models.tail(element.getId())).matches(TAIL);
        });
    }

    private static String prefixOf(FlowElement element) {
        var type = element.getElementType().getTypeName();
        return switch (type) {
            case "sequenceFlow" -> "flow_";
            case "boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent" -> "event_";
            case "businessRuleTask" -> "ruleTask_";
            default -> type.endsWith("Gateway") ? "gateway_" : type + "_";
        };
    }

    @ParameterizedTest
    @MethodSource("processes")
    void isReadInFrench(ProcessFile file) {
        var named = new ArrayList<FlowElement>();
        named.addAll(file.model().getModelElementsByType(Activity.class));
        named.addAll(file.model().getModelElementsByType(Event.class));
        assertThat(named).isNotEmpty().allSatisfy(element ->
                assertThat(element.getName()).as(element.getId()).isNotBlank().matches("(?s)[\\p{Lu}\\d].*"));
        assertThat(Stream.concat(Stream.of(file.process().getName()), names(file)).toList())
                .allSatisfy(name -> assertThat(Models.englishIn(name)).as(name).isNull());
    }

    private static Stream<String> names(ProcessFile file) {
        return file.model().getModelElementsByType(FlowElement.class).stream()
                .map(FlowElement::getName)
                .filter(name -> name != null && !name.isBlank());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void endsWithOutcomesPeopleRecognise(ProcessFile file) {
        var ends = file.model().getModelElementsByType(EndEvent.class);
        assertThat(ends).isNotEmpty().allSatisfy(end -> assertThat(end.getName()).isNotIn("Fin", "Terminé", "Fin du processus"));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void asksAQuestionAtEverySplitAndAnswersOnEveryFlow(ProcessFile file) {
        for (var gateway : choices(file)) {
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getName()).as(gateway.getId()).isNotBlank().matches("(?s).*[ \u00a0\u202f]\\?");
                assertThat(gateway.getOutgoing()).as(gateway.getId()).allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
                assertThat(gateway.getOutgoing()).extracting(FlowElement::getName).doesNotHaveDuplicates();
            } else {
                assertThat(gateway.getName()).as("a join has no name: " + gateway.getId()).isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void hasExactlyOneDefaultAtEverySplit(ProcessFile file) {
        for (var gateway : choices(file)) {
            if (gateway.getOutgoing().size() > 1) {
                var byDefault = gateway instanceof ExclusiveGateway exclusive ? exclusive.getDefault() : ((InclusiveGateway) gateway).getDefault();
                assertThat(byDefault).as("default of " + gateway.getId()).isNotNull();
                assertThat(byDefault.getConditionExpression()).as("a default has no condition: " + byDefault.getId()).isNull();
                assertThat(gateway.getOutgoing()).filteredOn(flow -> !flow.equals(byDefault))
                        .allSatisfy(flow -> assertThat(flow.getConditionExpression()).as(flow.getId()).isNotNull());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void splitsAndJoinsWithDifferentSymbols(ProcessFile file) {
        assertThat(file.model().getModelElementsByType(Gateway.class))
                .filteredOn(gateway -> gateway.getIncoming().size() > 1 && gateway.getOutgoing().size() > 1)
                .extracting(FlowElement::getId)
                .isEmpty();
    }

    private static List<Gateway> choices(ProcessFile file) {
        return Stream.concat(
                        file.model().getModelElementsByType(ExclusiveGateway.class).stream().map(Gateway.class::cast),
                        file.model().getModelElementsByType(InclusiveGateway.class).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void leavesNothingHanging(ProcessFile file) {
        assertThat(file.model().getModelElementsByType(FlowNode.class)).allSatisfy(node -> {
            var begins = node instanceof StartEvent || node instanceof BoundaryEvent || node instanceof SubProcess sub && sub.triggeredByEvent();
            var ends = node instanceof EndEvent || node instanceof SubProcess sub && sub.triggeredByEvent();
            assertThat(node.getIncoming().isEmpty()).as("into " + node.getId()).isEqualTo(begins);
            assertThat(node.getOutgoing().isEmpty()).as("out of " + node.getId()).isEqualTo(ends);
        });
        assertThat(file.model().getModelElementsByType(IntermediateCatchEvent.class))
                .allSatisfy(event -> assertThat(event.getEventDefinitions()).as(event.getId()).hasSize(1));
    }

    @Test
    void namesMessagesOnceForOneProcess() {
        var owners = new HashMap<String, String>();
        for (var file : processes()) {
            for (var message : file.model().getModelElementsByType(Message.class)) {
                assertThat(message.getName()).isEqualTo("convergence." + Models.tail(message.getId()));
                assertThat(owners.put(message.getName(), file.name())).as(message.getName() + " in another process than " + file).isNull();
            }
        }
        assertThat(owners).isNotEmpty();
    }

    @Test
    void namesStepsOnceForAllProcesses() {
        var steps = processes().stream()
                .flatMap(file -> file.model().getModelElementsByType(Task.class).stream())
                .map(task -> Models.tail(task.getId()))
                .toList();
        assertThat(steps).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void hasRulesATestAndFormsOfTheSameName() {
        assertThat(processes()).isNotEmpty().allSatisfy(file -> {
            assertThat(java.nio.file.Path.of("processes", file.name() + "-rules.dmn")).exists();
            assertThat(java.nio.file.Path.of("forms", file.name())).isDirectory();
            assertThat(java.nio.file.Path.of("src", "test", "java", "fr", "convergence", file.name(), "process",
                    Models.capitalised(file.name()) + "ProcessTest.java")).exists();
        });
    }
}
