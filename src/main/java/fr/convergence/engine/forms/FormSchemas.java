package fr.convergence.engine.forms;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.springframework.stereotype.Component;

/** Forms as they were deployed together with the process that shows them. */
@Component
class FormSchemas {

    private final Map<String, FormSchema> byDeploymentAndId = new ConcurrentHashMap<>();

    /** @throws IllegalStateException when the deployment holds no such form */
    FormSchema of(String deploymentId, String formId) {
        return byDeploymentAndId.computeIfAbsent(deploymentId + "/" + formId, key -> load(deploymentId, formId));
    }

    private FormSchema load(String deploymentId, String formId) {
        var commands = Context.getCommandContext();
        CamundaFormDefinition form = commands.getCamundaFormDefinitionManager()
                .findDefinitionByDeploymentAndKey(deploymentId, formId);
        if (form == null) {
            throw new IllegalStateException("form " + formId + " is not in the deployment of its process");
        }
        var resource = commands.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(deploymentId, form.getResourceName());
        return FormSchema.parse(new String(resource.getBytes(), StandardCharsets.UTF_8));
    }
}
