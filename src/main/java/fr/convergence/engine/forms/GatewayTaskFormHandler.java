package fr.convergence.engine.forms;

import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;

/** Stands where the engine expects a form handler: reads through the domain, writes through the domain. */
final class GatewayTaskFormHandler implements TaskFormHandler {

    private final TaskFormHandler original;
    private final FormGateway gateway;
    private final String formId;

    GatewayTaskFormHandler(TaskFormHandler original, FormGateway gateway, String formId) {
        this.original = original;
        this.gateway = gateway;
        this.formId = formId;
    }

    @Override
    public void parseConfiguration(Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        // the original handler was configured when it was made
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        var data = (TaskFormDataImpl) original.createTaskForm(task);
        data.getFormFields().addAll(gateway.prefill(task));
        return data;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        gateway.submit((TaskEntity) scope, formId, submitted);
    }
}
