package fr.convergence.engine.forms;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Start forms go through the same gateway as task forms. */
final class GatewayStartFormHandler implements StartFormHandler {

    private final StartFormHandler original;
    private final FormGateway gateway;
    private final String startEventId;
    private final String formId;

    GatewayStartFormHandler(StartFormHandler original, FormGateway gateway, String startEventId, String formId) {
        this.original = original;
        this.gateway = gateway;
        this.startEventId = startEventId;
        this.formId = formId;
    }

    @Override
    public void parseConfiguration(Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        // the original handler was configured when it was made
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        return original.createStartFormData(definition);
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        gateway.start((ExecutionEntity) scope, startEventId, formId, submitted);
    }
}
