package fr.convergence.engine.rights;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.deploy.ModelsDeployed;
import fr.convergence.engine.web.Counter;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class StarterRightsTest extends Counter {

    @Autowired
    private StarterRights starters;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private AuthorizationService authorizations;

    @Test
    void aProcessIsOfferedToTheGroupsThatItsModelNames() {
        assertThat(mayStart("intake")).containsExactlyInAnyOrder("accueil", "cip", "direction", "coordination");
        assertThat(refer(colleague(Profession.ACCUEIL, TestWorld.CANAL)).statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsNotNamedNeitherSeesItNorStartsIt() {
        var encadrant = colleague(Profession.ENCADRANT, TestWorld.CANAL);
        var offered = TasklistClient.json(encadrant.get(ENGINE + "/process-definition?latest=true&startableInTasklist=true"
                + "&startablePermissionCheck=true&firstResult=0&maxResults=15"));
        assertThat(StreamSupport.stream(offered.spliterator(), false).map(process -> process.path("key").asText()))
                .doesNotContain("intake");
        var definition = repository.createProcessDefinitionQuery().processDefinitionKey("intake").latestVersion().singleResult();
        var refused = post(encadrant, "/process-definition/" + definition.getId() + "/submit-form", "{\"variables\":{}}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(message(refused)).isEqualTo("Votre compte ne permet pas cette action.");
    }

    @Test
    void aChangedModelChangesWhoStartsIt() {
        var deployments = List.of(
                deploy("named", "cip"), deploy("named", "encadrant"), deploy("open", null), deploy("hidden", "cip"));
        try {
            assertThat(mayStart("starterTest-named")).containsExactly("encadrant");
            assertThat(mayStart("starterTest-open")).containsExactly(Groups.STAFF);
            assertThat(mayStart("starterTest-hidden")).isEmpty();
        } finally {
            deployments.forEach(id -> repository.deleteDeployment(id, true));
            starters.on(new ModelsDeployed("none"));
        }
        assertThat(mayStart("starterTest-named")).isEmpty();
    }

    private String deploy(String name, String starters) {
        var process = Bpmn.createExecutableProcess("starterTest-" + name)
                .camundaHistoryTimeToLiveString("P1D")
                .camundaStartableInTasklist(!name.equals("hidden"));
        var model = process.startEvent().endEvent().done();
        if (starters != null) {
            model.getModelElementsByType(Process.class).iterator().next().setCamundaCandidateStarterGroups(starters);
        }
        var deployment = repository.createDeployment().addModelInstance(name + ".bpmn", model).deploy();
        this.starters.on(new ModelsDeployed(deployment.getId()));
        return deployment.getId();
    }

    private List<String> mayStart(String process) {
        return authorizations.createAuthorizationQuery().resourceType(Resources.PROCESS_DEFINITION).resourceId(process).list().stream()
                .map(Authorization::getGroupId)
                .toList();
    }
}
