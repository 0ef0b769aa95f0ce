package fr.convergence.engine.deploy;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Hands all models and forms to the engine in one deployment, so that the {@code deployment} binding of forms always
 * holds; unchanged files make no new version. Nothing is deployed when one file is refused.
 */
@Component
public class ModelDeployer {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployer.class);
    private static final String NAME = "Convergence";

    private final RepositoryService repository;
    private final ModelFolder folder;
    private final ModelInspection inspection;
    private final ApplicationEventPublisher events;

    ModelDeployer(RepositoryService repository, ModelFolder folder, ModelInspection inspection, ApplicationEventPublisher events) {
        this.repository = repository;
        this.folder = folder;
        this.inspection = inspection;
        this.events = events;
    }

    /**
     * Deploys what the folder holds.
     *
     * @throws ModelRefused with one French sentence a fault; nothing is deployed then
     */
    public String deploy() {
        return deploy(folder.read());
    }

    String deploy(Map<String, byte[]> models) {
        var faults = inspection.faultsOf(models);
        if (!faults.isEmpty()) {
            throw new ModelRefused(faults);
        }
        var builder = repository.createDeployment().name(NAME).source("convergence").enableDuplicateFiltering(false);
        models.forEach((name, content) -> builder.addInputStream(name, new java.io.ByteArrayInputStream(content)));
        DeploymentWithDefinitions deployment = builder.deployWithResult();
        LOG.info("{} modèles et formulaires en place (déploiement {}).", models.size(), deployment.getId());
        events.publishEvent(new ModelsDeployed(deployment.getId()));
        return deployment.getId();
    }
}
