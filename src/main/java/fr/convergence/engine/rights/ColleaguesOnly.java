package fr.convergence.engine.rights;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.identity.db.DbUserQueryImpl;

/**
 * The engine's accounts as each may see them: a manager those of her structures, an administrator and the programme all. The
 * engine knows one right on accounts for everybody, and no structure of theirs.
 */
public class ColleaguesOnly extends DbIdentityServiceProvider {

    @Override
    public List<User> findUserByQueryCriteria(DbUserQueryImpl query) {
        if (!isLimited()) {
            return super.findUserByQueryCriteria(query);
        }
        var first = query.getFirstResult();
        return seen(query).stream().skip(first).limit(query.getMaxResults()).toList();
    }

    @Override
    public long findUserCountByQueryCriteria(DbUserQueryImpl query) {
        return isLimited() ? seen(query).size() : super.findUserCountByQueryCriteria(query);
    }

    /** What somebody else is a member of tells her professions, and that she exists. */
    @Override
    public List<Group> findGroupByQueryCriteria(DbGroupQueryImpl query) {
        return isOfStranger(query) ? List.of() : super.findGroupByQueryCriteria(query);
    }

    @Override
    public long findGroupCountByQueryCriteria(DbGroupQueryImpl query) {
        return isOfStranger(query) ? 0 : super.findGroupCountByQueryCriteria(query);
    }

    private boolean isOfStranger(DbGroupQueryImpl query) {
        return query.getUserId() != null && isLimited() && !query.getUserId().equals(getCurrentAuthentication().getUserId())
                && !colleagues().contains(query.getUserId());
    }

    /** All pages: those of others are left out before a page is cut. */
    private List<User> seen(DbUserQueryImpl query) {
        var first = query.getFirstResult();
        var most = query.getMaxResults();
        var colleagues = colleagues();
        query.setFirstResult(0);
        query.setMaxResults(Integer.MAX_VALUE);
        try {
            return super.findUserByQueryCriteria(query).stream().filter(user -> colleagues.contains(user.getId())).toList();
        } finally {
            query.setFirstResult(first);
            query.setMaxResults(most);
        }
    }

    private Set<String> colleagues() {
        var login = getCurrentAuthentication();
        var found = new HashSet<String>();
        found.add(login.getUserId());
        if (login.getTenantIds() != null) {
            for (var structure : login.getTenantIds()) {
                var members = new DbUserQueryImpl();
                members.memberOfTenant(structure);
                super.findUserByQueryCriteria(members).forEach(user -> found.add(user.getId()));
            }
        }
        return found;
    }

    private boolean isLimited() {
        var login = getCurrentAuthentication();
        return login != null && login.getUserId() != null && getCommandContext().isAuthorizationCheckEnabled()
                && (login.getGroupIds() == null || !login.getGroupIds().contains(Groups.ADMINISTRATORS));
    }
}
