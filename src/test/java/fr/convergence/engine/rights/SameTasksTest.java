package fr.convergence.engine.rights;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Readers.Person;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rights are asked once before a list, and structures named once: whoever has the engine ask for each task finds the same. */
@ProductTest
class SameTasksTest {

    private static final int EVERYTHING = 2000;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcTemplate database;

    private TaskRows rows;
    private Readers readers;
    private List<Filter> lists;

    /** What one person finds in one list; nothing and −1 where it is refused. */
    private record Found(String list, List<String> ids, long count) {}

    @BeforeEach
    void tasksOfEveryKind() {
        readers = new Readers(engine);
        rows = new TaskRows(repository, database);
        rows.ofEveryKind(Readers.STRUCTURES);
        lists = filters.createFilterQuery().orderByFilterName().asc().list();
    }

    @AfterEach
    void putBack() {
        rows.remove();
    }

    @Test
    void everyRoleOfEveryStructureFindsTheSameTasksInEveryList() {
        everybodyFindsTheSame(this::offered);
    }

    @Test
    void everyRoleFindsTheSameTasksWhicheverStructuresSheNames() {
        everybodyFindsTheSame(this::naming);
    }

    @Test
    void everyRoleFindsTasksOfItsStructureAndOfNoOther() {
        for (var siae : Readers.STRUCTURES) {
            for (var profession : Profession.values()) {
                var found = readers.as(Person.of(profession, siae), () -> tasks.createTaskQuery().taskIdIn(rows.ids()).listPage(0, EVERYTHING));
                assertThat(found).as(profession + " " + siae).extracting(Task::getTenantId)
                        .contains(siae).allMatch(tenant -> tenant == null || tenant.equals(siae));
            }
        }
    }

    @Test
    void namingAnotherStructureOpensNothing() {
        var cip = Person.of(Profession.CIP, TestWorld.CANAL);
        assertThat(readers.as(cip, () -> query().tenantIdIn(TestWorld.JARDIN).count())).isZero();
        assertThat(readers.as(cip, () -> query().tenantIdIn(TestWorld.CANAL, TestWorld.JARDIN).listPage(0, EVERYTHING)))
                .isNotEmpty().extracting(Task::getTenantId).containsOnly(TestWorld.CANAL);
        assertThat(readers.as(cip, () -> query().or().tenantIdIn(TestWorld.CANAL).taskUnassigned().endOr().listPage(0, EVERYTHING)))
                .isNotEmpty().extracting(Task::getTenantId).doesNotContain(TestWorld.JARDIN, TestWorld.LIVRAISON);
    }

    private void everybodyFindsTheSame(Supplier<List<Found>> reading) {
        for (var person : Readers.everybody()) {
            var ours = readers.as(person, reading);
            assertThat(ours).as(person.toString()).isEqualTo(readers.taskByTask(() -> readers.as(person, reading)));
        }
    }

    private List<Found> offered() {
        var found = new ArrayList<Found>();
        found.add(of("all", query()));
        for (var list : lists) {
            try {
                found.add(new Found(list.getName(), ids(filters.listPage(list.getId(), query(), 0, EVERYTHING)), filters.count(list.getId())));
            } catch (AuthorizationException refused) {
                found.add(new Found(list.getName(), List.of(), -1));
            }
        }
        return found;
    }

    private List<Found> naming() {
        return List.of(
                of("one", query().tenantIdIn(TestWorld.CANAL)),
                of("two", query().tenantIdIn(TestWorld.JARDIN, TestWorld.CANAL)),
                of("none", query().withoutTenantId()),
                of("either", query().or().tenantIdIn(TestWorld.CANAL).taskUnassigned().endOr()),
                of("both", query().tenantIdIn(TestWorld.CANAL).or().tenantIdIn(TestWorld.JARDIN).withoutTenantId().endOr()));
    }

    private Found of(String name, TaskQuery query) {
        return new Found(name, ids(query.listPage(0, EVERYTHING)), query.count());
    }

    private TaskQuery query() {
        return tasks.createTaskQuery().orderByTaskId().asc();
    }

    private static List<String> ids(List<Task> found) {
        return found.stream().map(Task::getId).toList();
    }
}
