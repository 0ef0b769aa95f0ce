package fr.convergence.engine.forget;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The engine's tables as the database describes them: whichever names an instance, a task or a content is found, also one
 * that a later version adds.
 */
@Component
class EngineTables {

    private static final Set<String> INSTANCE = Set.of("proc_inst_id_", "process_instance_id_", "root_proc_inst_id_", "super_process_instance_id_",
            "caller_process_instance_id_");
    private static final Set<String> CONTENT = Set.of("bytearray_id_", "job_exception_stack_id_", "error_details_id_", "content_id_");
    private static final String TASK = "task_id_";
    /** Contents go by their own rule; the tables of what runs belong to the engine, but for rights on something that is gone. */
    private static final String CONTENTS = "act_ge_bytearray";

    private final JdbcClient database;

    EngineTables(JdbcClient database) {
        this.database = database;
    }

    /** Deletes lines of these instances and tasks, and the contents they hold. @return lines deleted */
    long forget(Collection<String> instances, Collection<String> tasks) {
        var ids = Map.of("instances", instances, "tasks", tasks.isEmpty() ? List.of("") : tasks);
        var deleted = 0L;
        for (var table : history().entrySet()) {
            var where = where(table.getValue());
            if (where.isEmpty()) {
                continue;
            }
            for (var content : table.getValue()) {
                if (CONTENT.contains(content)) {
                    deleted += database.sql("delete from " + CONTENTS + " where id_ in (select " + content + " from " + table.getKey() + " where " + where + ")")
                            .params(ids).update();
                }
            }
            deleted += database.sql("delete from " + table.getKey() + " where " + where).params(ids).update();
        }
        deleted += database.sql("delete from " + CONTENTS + " where root_proc_inst_id_ in (:instances)").params(ids).update();
        return deleted + database.sql("delete from act_ru_authorization where resource_id_ in (:instances) or resource_id_ in (:tasks)").params(ids).update();
    }

    /** Takes references out of the variables of other instances: a session of the commission names the file it examines. */
    long forgetValues(Collection<String> values) {
        var taken = 0L;
        for (var table : List.of("act_hi_varinst", "act_hi_detail", "act_hi_dec_in", "act_hi_dec_out")) {
            taken += database.sql("delete from " + table + " where text_ in (:values) or text2_ in (:values)").param("values", values).update();
        }
        return taken + database.sql("update act_ru_variable set text_ = null where text_ in (:values)").param("values", values).update();
    }

    private static String where(Set<String> columns) {
        var found = new TreeSet<String>();
        columns.stream().filter(INSTANCE::contains).forEach(column -> found.add(column + " in (:instances)"));
        if (columns.contains(TASK)) {
            found.add(TASK + " in (:tasks)");
        }
        return String.join(" or ", found);
    }

    private Map<String, Set<String>> history() {
        var found = new TreeMap<String, Set<String>>();
        database.sql("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = current_schema() and (table_name like 'act\\_hi\\_%' or table_name in ('act_ru_meter_log', 'act_ru_task_meter_log'))
                        """)
                .query((row, rank) -> found.computeIfAbsent(row.getString(1), table -> new TreeSet<>()).add(row.getString(2)))
                .list();
        return found;
    }
}
