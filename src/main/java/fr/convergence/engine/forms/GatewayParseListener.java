package fr.convergence.engine.forms;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts the gateway in front of every user task and every start form, whatever the model says. */
@Component
public class GatewayParseListener extends AbstractBpmnParseListener {

    private final FormGateway gateway;

    GatewayParseListener(FormGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        var formRef = definition.getCamundaFormDefinitionKey();
        var formId = formRef == null ? "" : formRef.getExpressionText();
        definition.setTaskFormHandler(new GatewayTaskFormHandler(definition.getTaskFormHandler(), gateway, formId));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, GatewayParseListener::refuseBypass);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        var start = process.getInitial();
        var handler = process.getStartFormHandler();
        if (start != null && handler != null && process.getStartFormDefinition() != null
                && process.getStartFormDefinition().getCamundaFormDefinitionKey() != null) {
            var formId = process.getStartFormDefinition().getCamundaFormDefinitionKey().getExpressionText();
            process.setStartFormHandler(new GatewayStartFormHandler(handler, gateway, start.getId(), formId));
        }
    }

    private static void refuseBypass(DelegateTask task) {
        if (!Passage.take(task.getId())) {
            throw new FormFieldValidationException(null, "Cette tâche se valide par son formulaire, dans la liste des tâches.");
        }
    }
}
