package fr.convergence.engine.rights;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Readers.Person;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the one question before a list grants, and what it does not. */
@ProductTest
class CoarseGrantTest {

    private static final Person STRANGER = Person.stranger("cip");

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcTemplate database;

    private final List<String> given = new ArrayList<>();
    private TaskRows rows;
    private Readers readers;

    @BeforeEach
    void tasksOfEveryKind() {
        readers = new Readers(engine);
        rows = new TaskRows(repository, database);
        rows.ofEveryKind(Readers.STRUCTURES);
    }

    @AfterEach
    void putBack() {
        engine.setAuthorizationCheckRevokes("never");
        given.forEach(authorizations::deleteAuthorization);
        rows.remove();
    }

    @Test
    void whoHoldsNoGrantFindsNothing() {
        for (var stranger : List.of(Person.stranger(), STRANGER, Person.stranger("membre-commission", "groupe-inconnu"),
                new Person("personne.sans-droit", null, Readers.STRUCTURES))) {
            assertThat(readers.as(stranger, () -> all().listPage(0, 2000))).as(stranger.toString()).isEmpty();
            assertThat(count(stranger)).as(stranger.toString()).isZero();
        }
    }

    @Test
    void aGrantTakenAwayIsGoneAtTheNextList() {
        var grant = give(Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ_TASK);
        assertThat(count(STRANGER)).isPositive();
        authorizations.deleteAuthorization(grant);
        given.remove(grant);
        assertThat(count(STRANGER)).isZero();
    }

    @Test
    void aRightToOneTaskOrToOneProcessShowsNoMore() {
        var one = rows.ids()[0];
        give(Resources.TASK, one, Permissions.READ);
        assertThat(readers.as(STRANGER, () -> all().singleResult().getId())).isEqualTo(one);
        give(Resources.PROCESS_DEFINITION, "followup", ProcessDefinitionPermissions.READ_TASK);
        assertThat(readers.as(STRANGER, () -> all().listPage(0, 2000))).hasSizeGreaterThan(1)
                .allMatch(task -> task.getId().equals(one) || task.getProcessDefinitionId().startsWith("followup:"));
    }

    @Test
    void otherRightsToEverythingShowNoTask() {
        give(Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.TASK_WORK);
        give(Resources.TASK, Authorization.ANY, Permissions.UPDATE);
        assertThat(count(STRANGER)).isZero();
    }

    @Test
    void whereRefusalsCountTheEngineAsksForEachTask() {
        engine.setAuthorizationCheckRevokes("always");
        var cip = Person.of(Profession.CIP, TestWorld.CANAL);
        var before = count(cip);
        var refusal = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
        refusal.setUserId(cip.account());
        refusal.setResource(Resources.PROCESS_DEFINITION);
        refusal.setResourceId("followup");
        refusal.removePermission(ProcessDefinitionPermissions.READ_TASK);
        given.add(authorizations.saveAuthorization(refusal).getId());
        assertThat(readers.as(cip, () -> all().processDefinitionKeyIn("followup").count())).isZero();
        assertThat(count(cip)).isPositive().isLessThan(before);
    }

    @Test
    void aListOpensToTheSameReadersAsByTheEngineAlone() {
        var lists = new ArrayList<>(filters.createFilterQuery().list().stream().map(Filter::getId).toList());
        lists.add("no-such-list");
        give(Resources.FILTER, lists.get(0), Permissions.READ);
        for (var person : Readers.everybody()) {
            for (var list : lists) {
                for (var right : List.of(Permissions.READ, Permissions.UPDATE, Permissions.DELETE)) {
                    Supplier<Boolean> asked = () -> authorizations.isUserAuthorized(person.account(), person.groups(), right, Resources.FILTER, list);
                    assertThat(asked.get()).as(person + " " + right + " " + list).isEqualTo(readers.taskByTask(asked));
                }
            }
        }
        assertThat(authorizations.isUserAuthorized(STRANGER.account(), null, Permissions.READ, Resources.FILTER, lists.get(0))).isTrue();
        assertThat(authorizations.isUserAuthorized(STRANGER.account(), null, Permissions.READ, Resources.FILTER, lists.get(1))).isFalse();
    }

    @Test
    void whatEverybodyIsGrantedCountsForEachReader() {
        var everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setResource(Resources.TASK);
        everybody.setResourceId(Authorization.ANY);
        everybody.setPermissions(new Permission[] {Permissions.READ});
        given.add(authorizations.saveAuthorization(everybody).getId());
        assertThat(count(STRANGER)).isPositive().isEqualTo(readers.taskByTask(() -> count(STRANGER)));
    }

    @Test
    void theRightsOfStaffAreNotJoinedToEachTask() {
        assertThat(readers.as(Person.of(Profession.CIP, TestWorld.CANAL), () -> statement(new TaskQueryImpl()))).contains("TENANT_ID_ in")
                .doesNotContain("ACT_RU_AUTHORIZATION").doesNotContain("ACT_RE_PROCDEF");
        assertThat(readers.as(STRANGER, () -> statement(new TaskQueryImpl()))).contains("ACT_RU_AUTHORIZATION");
    }

    @Test
    void structuresAreWrittenOnceWhenTheReaderNamesHerOwn() {
        var cip = Person.of(Profession.CIP, TestWorld.CANAL);
        assertThat(readers.as(cip, () -> statement((TaskQueryImpl) new TaskQueryImpl().tenantIdIn(TestWorld.CANAL))))
                .containsOnlyOnce("TENANT_ID_ in").doesNotContain("TENANT_ID_ is null");
        assertThat(readers.as(cip, () -> statement((TaskQueryImpl) new TaskQueryImpl().tenantIdIn(TestWorld.CANAL, TestWorld.JARDIN))))
                .contains("TENANT_ID_ is null");
    }

    private TaskQuery all() {
        return tasks.createTaskQuery();
    }

    private long count(Person person) {
        return readers.as(person, () -> all().count());
    }

    /** What the database is asked. */
    private String statement(TaskQueryImpl query) {
        return engine.getCommandExecutorTxRequired().execute(command -> {
            command.getAuthorizationManager().configureTaskQuery(query);
            command.getTenantManager().configureQuery(query);
            return engine.getSqlSessionFactory().getConfiguration().getMappedStatement("selectTaskByQueryCriteria").getBoundSql(query).getSql();
        });
    }

    private String give(Resource resource, String id, Permission... permissions) {
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(STRANGER.account());
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        given.add(authorizations.saveAuthorization(grant).getId());
        return given.get(given.size() - 1);
    }
}
