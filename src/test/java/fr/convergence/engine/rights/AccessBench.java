package fr.convergence.engine.rights;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.util.List;
import java.util.function.ToLongFunction;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What checking rights adds to a list of tasks: 100,000 of them over sixty structures, the same list with the checks and
 * without, side by side. Run with {@code mvn -Pbench test}.
 */
@ProductTest
class AccessBench {

    private static final int TASKS = 100_000;
    private static final int READINGS = 60;
    private static final double DEAREST = 1.5;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private JdbcTemplate database;

    private record Cost(double medianMillis, double p95Millis, long buffers) {}

    @Test
    void checkingRightsCostsHalfTheListAtMost() throws InterruptedException {
        fill();
        identity.setAuthentication("cip@" + TestWorld.CANAL, List.of("cip", Groups.STAFF), List.of(TestWorld.CANAL));
        System.out.printf("%n%-28s %12s %12s %14s %8s%n", "Liste à " + TASKS + " tâches", "médiane ms", "p95 ms", "blocs/lecture", "rapport");
        try {
            var page = compare("une page", query -> query.listPage(0, 15).size());
            var count = compare("compte", TaskQuery::count);
            assertThat(count).as("a count").isLessThanOrEqualTo(DEAREST);
            assertThat(page).as("a page").isLessThanOrEqualTo(DEAREST);
        } finally {
            protect(true);
            identity.clearAuthentication();
            database.update("delete from act_ru_identitylink where id_ like 'banc-%'");
            database.update("delete from act_ru_task where id_ like 'banc-%'");
        }
    }

    /** @return how many times dearer the checks make the list */
    private double compare(String name, ToLongFunction<TaskQuery> read) throws InterruptedException {
        protect(false);
        var open = measure(read);
        protect(true);
        var checked = measure(read);
        var ratio = checked.medianMillis() / open.medianMillis();
        row(name + ", sans contrôle", open, 1);
        row(name + ", avec contrôle", checked, ratio);
        return ratio;
    }

    private static void row(String name, Cost cost, double ratio) {
        System.out.printf("%-28s %12.2f %12.2f %14d %8.2f%n", name, cost.medianMillis(), cost.p95Millis(), cost.buffers(), ratio);
    }

    private Cost measure(ToLongFunction<TaskQuery> read) throws InterruptedException {
        var times = new double[READINGS];
        for (var warm = 0; warm < READINGS / 3; warm++) {
            read.applyAsLong(list());
        }
        var before = buffers();
        for (var reading = 0; reading < READINGS; reading++) {
            var begun = System.nanoTime();
            assertThat(read.applyAsLong(list())).isPositive();
            times[reading] = (System.nanoTime() - begun) / 1e6;
        }
        java.util.Arrays.sort(times);
        return new Cost(times[READINGS / 2], times[READINGS * 95 / 100], (buffers() - before) / READINGS);
    }

    /** «À prendre», of one structure. */
    private TaskQuery list() {
        return tasks.createTaskQuery().taskUnassigned().taskCandidateGroupIn(List.of("cip", Groups.STAFF)).tenantIdIn(TestWorld.CANAL)
                .orderByTaskCreateTime().desc();
    }

    private void protect(boolean checked) {
        engine.setAuthorizationEnabled(checked);
        engine.setTenantCheckEnabled(checked);
    }

    /** Blocks of the engine's tables and indexes that the server has touched so far; its counters arrive within a second. */
    private long buffers() throws InterruptedException {
        Thread.sleep(1_500);
        return database.queryForObject("select coalesce(sum(heap_blks_read + heap_blks_hit + coalesce(idx_blks_read, 0) + coalesce(idx_blks_hit, 0)), 0) "
                + "from pg_statio_user_tables where relname like 'act\\_%'", Long.class);
    }

    private void fill() {
        var model = repository.createProcessDefinitionQuery().processDefinitionKey("intake").latestVersion().singleResult().getId();
        database.update("insert into act_ru_task (id_, rev_, name_, task_def_key_, priority_, create_time_, suspension_state_, proc_def_id_, tenant_id_) "
                + "select 'banc-' || i, 1, 'Tâche', 'userTask_searchPerson', 50, now() - (i || ' seconds')::interval, 1, ?, "
                + "case when i % 60 = 0 then ? else 'structure-' || i % 60 end from generate_series(1, ?) i", model, TestWorld.CANAL, TASKS);
        database.update("insert into act_ru_identitylink (id_, rev_, type_, group_id_, task_id_, tenant_id_) "
                + "select id_, 1, 'candidate', 'cip', id_, tenant_id_ from act_ru_task where id_ like 'banc-%'");
        database.execute("analyze act_ru_task");
        database.execute("analyze act_ru_identitylink");
    }
}
