package fr.convergence.engine.rights;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Asks whether the reader of a list of tasks may see all of them, once, before the list; the engine joins the rights to
 * each row and sorts what the join has doubled. Who holds the coarse grant is left with her structures and what the list
 * asks; for anybody else the engine does as it always does. Nothing is remembered: a grant taken away is gone at the next list.
 */
class CoarseGrantFirst extends AuthorizationManager {

    /** Opened in place of the engine's own, once a command. */
    static SessionFactory factory() {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return AuthorizationManager.class;
            }

            @Override
            public Session openSession() {
                return new CoarseGrantFirst();
            }
        };
    }

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        super.configureTaskQuery(query);
        var check = query.getAuthCheck();
        if (check.getShouldPerformAuthorizatioCheck()
                && !check.isRevokeAuthorizationCheckEnabled()
                && readsEveryTask(check.getAuthUserId(), check.getAuthGroupIds())) {
            check.setAuthorizationCheckEnabled(false);
        }
    }

    /** The same two rights that the engine looks for beside each task, on all of the kind. */
    private boolean readsEveryTask(String account, List<String> groups) {
        return isAuthorized(account, groups, newPermissionCheckBuilder().disjunctive()
                .atomicCheckForResourceId(Resources.TASK, Authorization.ANY, Permissions.READ)
                .atomicCheckForResourceId(Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ_TASK)
                .build());
    }

    /** The engine first reads which groups have rights at all, to shorten a long list of them: nobody here has more than a few. */
    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groups) {
        return groups == null ? List.of() : new ArrayList<>(groups);
    }
}
