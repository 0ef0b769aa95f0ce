package fr.convergence.engine.rights;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.stereotype.Component;

/** Writes rights once: a row that already says so is left alone, a row that says something else is corrected. */
@Component
class GrantBook {

    private final AuthorizationService authorizations;

    GrantBook(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void write(Grant grant) {
        var row = (AuthorizationEntity) authorizations.createAuthorizationQuery()
                .groupIdIn(grant.group())
                .resourceType(grant.resource())
                .resourceId(grant.id())
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .singleResult();
        var before = row == null ? -1 : row.getPermissions();
        if (row == null) {
            row = (AuthorizationEntity) authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            row.setGroupId(grant.group());
            row.setResource(grant.resource());
            row.setResourceId(grant.id());
        }
        row.setPermissions(grant.permissions().toArray(Permission[]::new));
        if (row.getPermissions() != before) {
            authorizations.saveAuthorization(row);
        }
    }
}
