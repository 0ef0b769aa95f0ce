package fr.convergence.engine.forget;

import fr.convergence.engine.AsProgramme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the engine forget everything that bears some business keys. What runs is stopped by the engine itself; its history
 * is then taken out table by table: the engine's own deletion leaves lines behind (operations, meters, rights), and deletes
 * nothing of an instance that it did not end in the same way.
 */
@Component
public class EngineMemory {

    private static final String REASON = "effacement";

    private final RuntimeService runtime;
    private final AsProgramme programme;
    private final EngineTables tables;
    private final JdbcClient database;

    EngineMemory(@Lazy RuntimeService runtime, AsProgramme programme, EngineTables tables, JdbcClient database) {
        this.runtime = runtime;
        this.programme = programme;
        this.tables = tables;
        this.database = database;
    }

    /**
     * Forgets in the caller's transaction; doing it again does nothing more.
     *
     * @return lines deleted, those of running instances not counted
     * @throws IllegalStateException when a step of a process calls it: the engine writes only when its own command ends
     */
    public long forget(Collection<String> businessKeys) {
        if (Context.getCommandContext() != null) {
            throw new IllegalStateException("a step of a process cannot make the engine forget");
        }
        programme.run(() -> {
            businessKeys.forEach(this::stop);
            return businessKeys;
        });
        var instances = database.sql("""
                        select family.id_ from act_hi_procinst family
                        where family.root_proc_inst_id_ in (
                            select coalesce(root_proc_inst_id_, proc_inst_id_) from act_hi_procinst where business_key_ in (:keys))
                           or family.business_key_ in (:keys)
                        """)
                .param("keys", businessKeys).query(String.class).list();
        return forgetInstances(instances) + tables.forgetValues(businessKeys);
    }

    private void stop(String businessKey) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).rootProcessInstances().list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), REASON, true, true, true, false));
    }

    private long forgetInstances(List<String> instances) {
        if (instances.isEmpty()) {
            return 0;
        }
        var tasks = new ArrayList<>(database.sql("select id_ from act_hi_taskinst where proc_inst_id_ in (:ids)")
                .param("ids", instances).query(String.class).list());
        return tables.forget(instances, tasks);
    }
}
