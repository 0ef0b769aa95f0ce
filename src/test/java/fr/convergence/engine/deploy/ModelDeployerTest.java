package fr.convergence.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.convergence.testing.ProductTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class ModelDeployerTest {

    @Autowired
    private ModelDeployer deployer;

    @Autowired
    private ModelFolder folder;

    @Autowired
    private RepositoryService repository;

    @AfterEach
    void putTheModelsBack() {
        deployer.deploy();
    }

    @Test
    void refusesAnUnknownDelegateByTheNameOfItsElement() {
        assertRefused("${openParcoursDelegate}", "${doesNotExist}",
                "processes/intake.bpmn : « Ouvrir le parcours » (serviceTask_openParcours) : le délégué doesNotExist n'existe pas.");
    }

    @Test
    void refusesAnUnknownForm() {
        assertRefused("\"intake-decideAdmission\"", "\"intake-unknown\"",
                "« Décider de l'admission » (userTask_decideAdmission) : le formulaire intake-unknown n'existe pas.");
    }

    @Test
    void refusesAModelWithoutTimeToLive() {
        assertRefused("camunda:historyTimeToLive=\"P3650D\"", "",
                "processes/intake.bpmn : le processus « Accueil dans le programme » n'a pas de durée de conservation (TTL).");
    }

    @Test
    void refusesAnUnknownDecision() {
        var models = models();
        models.put("processes/probe.bpmn", probe("unknownDecision"));
        assertThatThrownBy(() -> deployer.deploy(models))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("« Appliquer la règle » (ruleTask_probe) : la décision unknownDecision n'existe pas.");
        assertThat(repository.createProcessDefinitionQuery().processDefinitionKey("probe").count()).isZero();
    }

    @Test
    void refusesAFileThatIsNotAModel() {
        var models = models();
        models.put("processes/intake.bpmn", "<pas un modèle".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> deployer.deploy(models)).hasMessageContaining("processes/intake.bpmn : fichier illisible");
    }

    @Test
    void makesNoNewVersionOfWhatDidNotChange() {
        deployer.deploy();
        var before = version();
        deployer.deploy();
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void deploysAChangedLabelFromAFolder(@TempDir Path directory) throws IOException {
        for (var model : models().entrySet()) {
            var file = directory.resolve(model.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, model.getValue());
        }
        var intake = directory.resolve("processes/intake.bpmn");
        Files.writeString(intake, Files.readString(intake).replace("name=\"Rechercher la personne\"", "name=\"Chercher d'abord\""));

        deployer.deploy(new ModelFolder(directory.toString()).read());

        var definition = repository.createProcessDefinitionQuery().processDefinitionKey("intake").latestVersion().singleResult();
        var task = repository.getBpmnModelInstance(definition.getId()).getModelElementById("userTask_searchPerson");
        assertThat(task.getAttributeValue("name")).isEqualTo("Chercher d'abord");
        assertThat(definition.getResourceName()).isEqualTo("processes/intake.bpmn");
    }

    private void assertRefused(String good, String bad, String sentence) {
        var before = repository.createDeploymentQuery().count();
        var models = models();
        var intake = new String(models.get("processes/intake.bpmn"), StandardCharsets.UTF_8);
        assertThat(intake).contains(good);
        models.put("processes/intake.bpmn", intake.replace(good, bad).getBytes(StandardCharsets.UTF_8));

        var refused = catchThrowableOfType(ModelRefused.class, () -> deployer.deploy(models));

        assertThat(refused.faults()).anySatisfy(fault -> assertThat(fault).contains(sentence));
        assertThat(repository.createDeploymentQuery().count()).as("nothing was deployed").isEqualTo(before);
    }

    private Map<String, byte[]> models() {
        return new LinkedHashMap<>(folder.read());
    }

    private long version() {
        return repository.createProcessDefinitionQuery().processDefinitionKey("intake").latestVersion().singleResult().getVersion();
    }

    private static byte[] probe(String decision) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    id="definitions_probe" targetNamespace="probe">
                  <process id="probe" name="Sonde" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="startEvent_probe" name="Début"/>
                    <sequenceFlow id="flow_1" sourceRef="startEvent_probe" targetRef="ruleTask_probe"/>
                    <businessRuleTask id="ruleTask_probe" name="Appliquer la règle" camunda:decisionRef="%s"/>
                  </process>
                </definitions>
                """.formatted(decision).getBytes(StandardCharsets.UTF_8);
    }
}
