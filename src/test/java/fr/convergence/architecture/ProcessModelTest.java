package fr.convergence.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.architecture.Models.ProcessFile;
import fr.convergence.engine.ProcessVariable;
import fr.convergence.engine.rights.Profession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every process keeps to, so that one who knows one model knows them all. */
class ProcessModelTest {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern TAIL = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern MOMENT = Pattern.compile("\\$\\{([A-Za-z0-9]+)}");

    /** Steps that write to somebody outside the transaction's own rows are recognised by their verb. */
    private static final Pattern REACHES_OUT = Pattern.compile("(remind|escalate|notify|announce|send|solicit)[A-Z].*");

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
    void namesTheDelegateOfEachStepAfterTheStep(ProcessFile file) {
        assertThat(file.model().getModelElementsByType(ServiceTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + Models.tail(task.getId()) + "Delegate}");
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaExpression()).isNull();
            assertThat(task.getCamundaType()).isNull();
            assertThat(Models.inProcessPackage(file.name(), Models.capitalised(Models.tail(task.getId())) + "Delegate"))
                    .isAssignableTo(JavaDelegate.class);
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void holdsNoCodeOfItsOwn(ProcessFile file) {
        assertThat(file.model().getModelElementsByType(ScriptTask.class)).isEmpty();
        assertThat(file.model().getModelElementsByType(CamundaExecutionListener.class)).isEmpty();
        assertThat(file.model().getModelElementsByType(CamundaTaskListener.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void givesEachTaskItsFormAndItsPeople(ProcessFile file) {
        var declared = declared(file).keySet();
        var professions = Stream.of(Profession.values()).map(Profession::group).collect(Collectors.toSet());
        assertThat(file.model().getModelElementsByType(UserTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaFormRef()).as(task.getId()).isEqualTo(file.name() + "-" + Models.tail(task.getId()));
            assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("deployment");
            assertThat(task.getCamundaFormKey()).as(task.getId()).isNull();
            assertThat(task.getCamundaCandidateGroupsList()).as("groups of " + task.getId()).isNotEmpty().allSatisfy(group -> {
                var variables = Expressions.variablesOf(group);
                assertThat(variables.isEmpty() ? professions : declared).containsAll(variables.isEmpty() ? Set.of(group) : variables);
            });
            properties(task).forEach((name, value) -> {
                assertThat(name).as(task.getId()).isIn("responsible", "responsibleVariable", "structureVariable");
                if (name.endsWith("Variable")) {
                    assertThat(declared).as(name + " of " + task.getId()).contains(value);
                }
            });
        });
    }

    private static Map<String, String> properties(UserTask task) {
        var found = new HashMap<String, String>();
        if (task.getExtensionElements() != null) {
            task.getExtensionElements().getElementsQuery().list().stream()
                    .flatMap(element -> element.getChildElementsByType(CamundaProperty.class).stream())
                    .forEach(property -> found.put(property.getCamundaName(), property.getCamundaValue()));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("processes")
    void startsByAFormOfItsNameOrByItself(ProcessFile file) {
        for (var start : file.model().getModelElementsByType(StartEvent.class)) {
            var formRef = start.getAttributeValueNs(CAMUNDA, "formRef");
            if (formRef != null) {
                assertThat(formRef).isEqualTo(file.name() + "-" + Models.tail(start.getId()));
                assertThat(start.getAttributeValueNs(CAMUNDA, "formRefBinding")).isEqualTo("deployment");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void waitsOnlyForDaysTheDomainComputed(ProcessFile file) {
        var declared = declared(file);
        for (var timer : file.model().getModelElementsByType(TimerEventDefinition.class)) {
            var where = timer.getParentElement().getAttributeValue("id");
            assertThat(timer.getTimeDuration()).as("duration of " + where).isNull();
            assertThat(timer.getTimeCycle()).as("cycle of " + where).isNull();
            assertThat(timer.getTimeDate()).as("date of " + where).isNotNull();
            var matcher = MOMENT.matcher(timer.getTimeDate().getTextContent().strip());
            assertThat(matcher.matches()).as("date of " + where).isTrue();
            assertThat(declared).as(where).containsKey(matcher.group(1));
            assertThat(declared.get(matcher.group(1)).type()).as(matcher.group(1)).isEqualTo(Date.class);
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void declaresEveryVariableItReads(ProcessFile file) {
        var declared = declared(file);
        var read = new LinkedHashSet<String>();
        file.model().getModelElementsByType(ConditionExpression.class).forEach(c -> read.addAll(Expressions.variablesOf(c.getTextContent())));
        file.model().getModelElementsByType(UserTask.class).forEach(task -> Stream
                .of(task.getCamundaDueDate(), task.getCamundaFollowUpDate(), task.getCamundaAssignee(), task.getCamundaPriority())
                .filter(text -> text != null)
                .forEach(text -> read.addAll(Expressions.variablesOf(text))));
        read.removeAll(loopVariables(file));
        assertThat(read).allSatisfy(name -> assertThat(declared).containsKey(name));
        assertThat(declared).containsKey("siae");
    }

    private static Collection<String> loopVariables(ProcessFile file) {
        var found = new LinkedHashSet<>(List.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter"));
        file.model().getModelElementsByType(org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics.class)
                .forEach(loop -> found.add(loop.getCamundaElementVariable()));
        return found;
    }

    private static Map<String, ProcessVariable<?>> declared(ProcessFile file) {
        return Models.descriptor(file.name()).variables().stream().collect(Collectors.toMap(ProcessVariable::name, variable -> variable));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void reachesOutsideOnlyInATransactionOfItsOwn(ProcessFile file) {
        assertThat(file.model().getModelElementsByType(ServiceTask.class))
                .filteredOn(task -> REACHES_OUT.matcher(Models.tail(task.getId())).matches())
                .allSatisfy(task -> {
                    assertThat(task.isCamundaAsyncBefore()).as(task.getId()).isTrue();
                    assertThat(task.getExtensionElements()).as("retries of " + task.getId()).isNotNull();
                    assertThat(task.getExtensionElements().getElementsQuery().filterByType(CamundaFailedJobRetryTimeCycle.class).list())
                            .as("retries of " + task.getId()).hasSize(1);
                });
    }

    @Test
    void triesAgainByDefaultWhatFailed() {
        assertThat(Models.read(java.nio.file.Path.of("src", "main", "resources", "application.yaml")))
                .containsPattern("failed-job-retry-time-cycle: R[3-9]/PT");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void beginsInATransactionOfItsOwnWhenAnEventStartsIt(ProcessFile file) {
        file.process().getChildElementsByType(StartEvent.class).stream()
                .filter(start -> start.getAttributeValueNs(CAMUNDA, "formRef") == null)
                .flatMap(start -> firstSteps(start).stream())
                .filter(ServiceTask.class::isInstance)
                .forEach(step -> assertThat(step.isCamundaAsyncBefore()).as(step.getId()).isTrue());
    }

    private static Set<FlowNode> firstSteps(FlowNode from) {
        var found = new LinkedHashSet<FlowNode>();
        for (var next : from.getSucceedingNodes().list()) {
            if (next instanceof Gateway && !(next instanceof EventBasedGateway)) {
                found.addAll(firstSteps(next));
            } else {
                found.add(next);
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("processes")
    void callsPeopleWhenSomethingWaitsTooLong(ProcessFile file) {
        var reminders = file.model().getModelElementsByType(BoundaryEvent.class).stream().filter(event -> !event.cancelActivity());
        var delays = file.model().getModelElementsByType(EventBasedGateway.class).stream()
                .flatMap(gateway -> gateway.getSucceedingNodes().list().stream())
                .filter(IntermediateCatchEvent.class::isInstance)
                .filter(event -> !event.getChildElementsByType(TimerEventDefinition.class).isEmpty());
        var watches = file.model().getModelElementsByType(StartEvent.class).stream().filter(start -> !start.isInterrupting());
        assertThat(Stream.<FlowNode>concat(Stream.<FlowNode>concat(reminders, delays), watches).toList()).as("waits of " + file + " that call somebody").isNotEmpty();
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
