package fr.convergence.engine.rights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Asks whether the reader of a list of tasks may see all of them, once, before the list; the engine joins the table of
 * rights to each task. Who holds the coarse grant is left with her structures and what the list asks; for anybody else, and
 * where refusals count, the engine does as it always does. Grants are remembered for the one command, never longer.
 */
class CoarseGrantFirst extends AuthorizationManager {

    private record Reader(String account, List<String> groups) {}

    private final Map<Reader, ReaderGrants> known = new HashMap<>();

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

    /** The rights that the engine would look for beside each task, on all of the kind; one of them is enough. */
    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        super.configureTaskQuery(query);
        var check = query.getAuthCheck();
        var wanted = check.getPermissionChecks();
        if (check.getShouldPerformAuthorizatioCheck() && !check.isRevokeAuthorizationCheckEnabled() && wanted.isDisjunctive()) {
            var grants = grantsOf(check.getAuthUserId(), check.getAuthGroupIds());
            if (wanted.getAtomicChecks().stream().anyMatch(right -> grants.give(right, Authorization.ANY))) {
                check.setAuthorizationCheckEnabled(false);
            }
        }
    }

    /** Whether a list may be opened is asked just before its tasks are, and is known from the same rows. */
    @Override
    public boolean isAuthorized(String account, List<String> groups, PermissionCheck right) {
        return isAuthorizationEnabled()
                        && right.getResourceType() == Resources.FILTER.resourceType()
                        && isResourceValidForPermission(right)
                        && !isRevokeAuthCheckEnabled(account, groups)
                ? grantsOf(account, groups).give(right, right.getResourceId())
                : super.isAuthorized(account, groups, right);
    }

    /** The engine first reads which groups have rights at all, to shorten a long list of them: nobody here has more than a few. */
    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groups) {
        return groups == null ? List.of() : new ArrayList<>(groups);
    }

    private ReaderGrants grantsOf(String account, List<String> groups) {
        return known.computeIfAbsent(new Reader(account, filterAuthenticatedGroupIds(groups)),
                reader -> ReaderGrants.read(getDbSqlSession().getSqlSession().getConnection(), reader.account(), reader.groups()));
    }
}
