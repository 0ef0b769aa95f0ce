package fr.convergence.engine;

import fr.convergence.engine.deploy.ModelsDeployed;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** French names of processes and of their steps, as the models of today give them. */
@Component
public class ModelNames {

    private final RepositoryService repository;
    private final AsProgramme programme;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    ModelNames(@Lazy RepositoryService repository, AsProgramme programme) {
        this.repository = repository;
        this.programme = programme;
    }

    @EventListener
    void on(ModelsDeployed deployed) {
        names.clear();
    }

    /** Name of a process; its key when no model has it any more. */
    public String process(String key) {
        return known().getOrDefault(key, key);
    }

    /** Name of a step; its id when no model has it any more. */
    public String element(String id) {
        return known().getOrDefault(id, id);
    }

    private Map<String, String> known() {
        if (names.isEmpty()) {
            programme.run(() -> {
                repository.createProcessDefinitionQuery().latestVersion().list().forEach(definition -> {
                    names.put(definition.getKey(), definition.getName());
                    repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(FlowElement.class).stream()
                            .filter(element -> element.getName() != null)
                            .forEach(element -> names.put(element.getId(), element.getName()));
                });
                return names;
            });
        }
        return names;
    }
}
