package fr.convergence.engine.rights;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TenantManager;

/**
 * Does not repeat the reader's structures after a list of tasks that names some of them, and only them. PostgreSQL takes
 * the two conditions for independent, expects a sixtieth of a sixtieth of the tasks, and reads them all where fifteen
 * would do: 8,280 blocks against 196 at 100,000 tasks of sixty structures.
 */
class StructuresNamedOnce extends TenantManager {

    /** Opened in place of the engine's own, once a command. */
    static SessionFactory factory() {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return TenantManager.class;
            }

            @Override
            public Session openSession() {
                return new StructuresNamedOnce();
            }
        };
    }

    /** The first part of a query is what all its tasks meet; what it says inside an {@code or()} narrows nothing. */
    @Override
    public ListQueryParameterObject configureQuery(ListQueryParameterObject query) {
        super.configureQuery(query);
        var check = query.getTenantCheck();
        if (check.isTenantCheckEnabled()
                && query instanceof TaskQueryImpl tasks
                && within(tasks.getQueries().get(0).getTenantIds(), check.getAuthTenantIds())) {
            check.setTenantCheckEnabled(false);
        }
        return query;
    }

    private static boolean within(String[] named, List<String> hers) {
        return named != null && named.length > 0 && hers != null && hers.containsAll(Arrays.asList(named));
    }
}
