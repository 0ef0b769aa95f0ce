package fr.convergence.engine.rights;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import fr.convergence.engine.AsProgramme;
import fr.convergence.engine.deploy.ModelsDeployed;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who may start a process by hand is written in its model, as candidate starter groups; the engine itself reads them
 * but does not hold anybody to them. A model open to Tasklist that names no group may be started by all staff; a model
 * that Tasklist does not offer is started by the programme alone.
 */
@Component
class StarterRights {

    private final RepositoryService repository;
    private final AuthorizationService authorizations;
    private final GrantBook grants;
    private final OneNodeAtATime turn;
    private final AsProgramme programme;

    StarterRights(RepositoryService repository, AuthorizationService authorizations, GrantBook grants, OneNodeAtATime turn,
            AsProgramme programme) {
        this.repository = repository;
        this.authorizations = authorizations;
        this.grants = grants;
        this.turn = turn;
        this.programme = programme;
    }

    @EventListener
    void on(ModelsDeployed deployed) {
        programme.run(() -> {
            turn.run(this::follow);
            return deployed;
        });
    }

    private void follow() {
        var wanted = new ArrayList<Grant>();
        for (var process : repository.createProcessDefinitionQuery().latestVersion().startableInTasklist().list()) {
            startersOf(process).forEach(group -> wanted.add(new Grant(
                    group, Resources.PROCESS_DEFINITION, process.getKey(), List.of(ProcessDefinitionPermissions.CREATE_INSTANCE))));
        }
        authorizations.createAuthorizationQuery().resourceType(Resources.PROCESS_DEFINITION).list().stream()
                .filter(row -> row.getGroupId() != null && !ANY.equals(row.getResourceId()))
                .filter(row -> wanted.stream().noneMatch(grant -> says(row, grant)))
                .forEach(row -> authorizations.deleteAuthorization(row.getId()));
        wanted.forEach(grants::write);
    }

    private List<String> startersOf(ProcessDefinition process) {
        var groups = repository.getIdentityLinksForProcessDefinition(process.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .distinct()
                .toList();
        return groups.isEmpty() ? List.of(Groups.STAFF) : groups;
    }

    private static boolean says(Authorization row, Grant grant) {
        return row.getGroupId().equals(grant.group()) && row.getResourceId().equals(grant.id());
    }
}
