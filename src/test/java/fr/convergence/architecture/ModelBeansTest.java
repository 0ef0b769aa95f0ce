package fr.convergence.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.ProcessDescriptor;
import fr.convergence.engine.TaskResponsible;
import fr.convergence.engine.forms.FormBeans;
import fr.convergence.testing.ProductTest;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What models ask for by name exists in the running product, and nothing is left that no model asks for. */
@ProductTest
class ModelBeansTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private List<ProcessDescriptor> descriptors;

    @Autowired
    private List<TaskResponsible> responsibles;

    @Autowired
    private FormBeans forms;

    @Test
    void everyDelegateServesAStepAndEveryStepHasItsDelegate() {
        var asked = Models.processes().stream()
                .flatMap(file -> file.model().getModelElementsByType(ServiceTask.class).stream())
                .map(task -> Models.tail(task.getId()) + "Delegate")
                .toList();
        assertThat(context.getBeanNamesForType(JavaDelegate.class))
                .filteredOn(bean -> context.getType(bean).getPackageName().startsWith("fr.convergence"))
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void everyProcessHasItsDescriptor() {
        assertThat(descriptors).extracting(ProcessDescriptor::key)
                .containsExactlyInAnyOrderElementsOf(Models.processes().stream().map(Models.ProcessFile::name).toList());
    }

    @Test
    void everyTaskHasItsForm() {
        assertThat(tasks()).isNotEmpty().allSatisfy(task -> assertThat(forms.serves(task.getId())).as(task.getId()).isTrue());
    }

    @Test
    void everyResponsibleIsKnown() {
        var roles = tasks()
                .filter(task -> task.getExtensionElements() != null)
                .flatMap(task -> task.getExtensionElements().getElementsQuery().list().stream())
                .flatMap(element -> element.getChildElementsByType(CamundaProperty.class).stream())
                .filter(property -> "responsible".equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .distinct()
                .toList();
        assertThat(roles).isNotEmpty().allSatisfy(role ->
                assertThat(responsibles).as(role).anyMatch(responsible -> responsible.knows(role)));
    }

    private static Stream<UserTask> tasks() {
        return Models.processes().stream().flatMap(file -> file.model().getModelElementsByType(UserTask.class).stream());
    }
}
