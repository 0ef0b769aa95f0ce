package fr.convergence.engine.rights;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.util.List;
import java.util.function.ToLongFunction;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What checking rights adds to the lists of Tasklist: 100,000 tasks over sixty structures, the page and the count that the
 * screen asks for. Three ways in turns: no check at all, with the reader's structure written into the query so that both find
 * the same tasks; the engine asking for each task; and ours. Run with {@code mvn -Pbench test -Dtest=AccessBench}.
 */
@ProductTest
class AccessBench {

    private static final int TASKS = 100_000;
    private static final int READINGS = 20;
    private static final double DEAREST = 1.5;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private JdbcTemplate database;

    private Readers readers;
    private boolean open;

    /** @param named whether the query says the reader's structure although the checks know it */
    private record Reading(String name, boolean named, ToLongFunction<TaskQuery> work) {}

    @BeforeEach
    void fill() {
        readers = new Readers(engine);
        database.update("insert into act_ru_task (id_, rev_, name_, task_def_key_, priority_, create_time_, suspension_state_, "
                + "proc_def_id_, tenant_id_, assignee_) select 'banc-' || i, 1, 'Tâche', 'userTask_searchPerson', 50, now() - (i || ' seconds')::interval, 1, "
                + "case when i / 60 % 4 = 0 then ? else ? end, case when i % 60 = 0 then ? else 'structure-' || i % 60 end, "
                + "case when i / 60 % 3 = 0 then 'collegue@' || i % 60 end from generate_series(1, ?) i",
                model("renewal"), model("intake"), TestWorld.CANAL, TASKS);
        database.update("insert into act_ru_identitylink (id_, rev_, type_, group_id_, task_id_, tenant_id_) "
                + "select id_, 1, 'candidate', case when substr(id_, 6)::int / 60 % 5 = 0 then 'membre-commission' else 'cip' end, id_, tenant_id_ "
                + "from act_ru_task where id_ like 'banc-%'");
        database.execute("vacuum analyze act_ru_task");
        database.execute("vacuum analyze act_ru_identitylink");
        database.execute("vacuum analyze act_ru_authorization");
    }

    @AfterEach
    void putBack() {
        checks(true);
        readers.ourWay();
        identity.clearAuthentication();
        database.update("delete from act_ru_identitylink where id_ like 'banc-%'");
        database.update("delete from act_ru_task where id_ like 'banc-%'");
    }

    @Test
    void checkingRightsCostsHalfTheListAtMost() {
        System.out.printf("%nListe à %d tâches%n%-44s %-14s %10s %8s %16s %8s%n", TASKS, "", "", "médiane ms", "rapport", "14 tours sur 16", "blocs");
        var dearest = List.of(
                compare(Profession.CIP, "À prendre"),
                compare(Profession.MEMBRE_COMMISSION, "Commission à préparer"),
                compare(Profession.DIRECTION, "Mon équipe"),
                compareNamed());
        assertThat(dearest).allMatch(ratio -> ratio <= DEAREST);
    }

    /** @return the ratio of ours, page or count, whichever is dearer */
    private double compare(Profession profession, String list) {
        var id = filters.createFilterQuery().filterName(list).singleResult().getId();
        var name = profession.group() + ", «" + list + "», ";
        return readers.as(Readers.Person.of(profession, TestWorld.CANAL), () -> Math.max(
                compare(new Reading(name + "page", false, query -> filters.listPage(id, query, 0, 15).size())),
                compare(new Reading(name + "compte", false, query -> filters.count(id, query)))));
    }

    /** No screen asks so; whoever writes her own query may. */
    private double compareNamed() {
        var groups = List.of("cip", Groups.STAFF);
        return readers.as(Readers.Person.of(Profession.CIP, TestWorld.CANAL), () -> Math.max(
                compare(new Reading("cip, structure nommée, page", true, query -> query.taskCandidateGroupIn(groups).listPage(0, 15).size())),
                compare(new Reading("cip, structure nommée, compte", true, query -> query.taskCandidateGroupIn(groups).count()))));
    }

    private double compare(Reading reading) {
        var ways = List.of(
                new Interleaved.Way("sans contrôle", () -> checks(false)),
                new Interleaved.Way("moteur seul", () -> {
                    checks(true);
                    readers.engineAlone();
                }),
                new Interleaved.Way("avec contrôle", () -> {
                    checks(true);
                    readers.ourWay();
                }));
        var found = ways.stream().map(way -> {
            way.before().run();
            return reading.work().applyAsLong(query(reading));
        }).distinct().toList();
        assertThat(found).as("each way finds the same").hasSize(1).allMatch(number -> number > 0);
        var costs = Interleaved.of(ways, () -> reading.work().applyAsLong(query(reading)));
        for (var at = 0; at < ways.size(); at++) {
            var cost = costs.get(at);
            System.out.printf("%-44s %-14s %10.2f %8.2f %7.2f à %6.2f %8d%n", reading.name(), cost.way(), cost.millis(), cost.ratio(),
                    cost.lowest(), cost.highest(), blocks(ways.get(at), reading));
        }
        return costs.get(2).ratio();
    }

    /** As the screen sorts; without checks, of the one structure. */
    private TaskQuery query(Reading reading) {
        var query = tasks.createTaskQuery().orderByTaskCreateTime().desc();
        return open || reading.named() ? query.tenantIdIn(TestWorld.CANAL) : query;
    }

    private void checks(boolean made) {
        engine.setAuthorizationEnabled(made);
        engine.setTenantCheckEnabled(made);
        open = !made;
    }

    private long blocks(Interleaved.Way way, Reading reading) {
        way.before().run();
        var before = touched();
        for (var at = 0; at < READINGS; at++) {
            reading.work().applyAsLong(query(reading));
        }
        return (touched() - before) / READINGS;
    }

    /** Blocks of the engine's tables and indexes that the server has touched so far; its counters arrive within a second. */
    private long touched() {
        try {
            Thread.sleep(1_500);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return database.queryForObject("select coalesce(sum(heap_blks_read + heap_blks_hit + coalesce(idx_blks_read, 0) + coalesce(idx_blks_hit, 0)), 0) "
                + "from pg_statio_user_tables where relname like 'act\\_%'", Long.class);
    }

    private String model(String key) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult().getId();
    }
}
