package fr.convergence.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.architecture.Models.ProcessFile;
import fr.convergence.engine.ProcessVariable;
import fr.convergence.engine.rights.Profession;
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
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every step of a process keeps to: its code, its form, its people, its waits. */
class ProcessStepsTest {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern MOMENT = Pattern.compile("\\$\\{([A-Za-z0-9]+)}");

    /** Steps that write to somebody outside the transaction's own rows are recognised by their verb. */
    private static final Pattern REACHES_OUT = Pattern.compile("(remind|escalate|notify|announce|send|solicit)[A-Z].*");

    static List<ProcessFile> processes() {
        return Models.processes();
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
}
