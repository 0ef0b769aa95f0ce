package fr.convergence.engine.rights;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class RightsSetupTest {

    @Autowired
    private RightsSetup rights;

    @Autowired
    private TaskListSetup lists;

    @Autowired
    private IdentityService identity;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcTemplate database;

    @Test
    void eachProfessionIsAGroupAndEachStructureATenant() {
        var groups = identity.createGroupQuery().list().stream().map(Group::getId).toList();
        assertThat(groups).contains(Groups.STAFF, Groups.ADMINISTRATORS);
        assertThat(groups).containsAll(Arrays.stream(Profession.values()).map(Profession::group).toList());
        assertThat(identity.createTenantQuery().list()).extracting(Tenant::getId)
                .contains(TestWorld.CANAL, TestWorld.JARDIN, TestWorld.LIVRAISON);
    }

    @Test
    void grantsOnlyAndNeverPerTask() {
        assertThat(authorizations.createAuthorizationQuery().authorizationType(Authorization.AUTH_TYPE_REVOKE).count()).isZero();
        assertThat(authorizations.createAuthorizationQuery().authorizationType(Authorization.AUTH_TYPE_GLOBAL).count()).isZero();
        assertThat(authorizations.createAuthorizationQuery().resourceType(Resources.TASK).list())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getResourceId()).isEqualTo(Authorization.ANY));
    }

    @Test
    void aSecondStartWritesNothing() {
        var before = written();
        rights.run(null);
        lists.run(null);
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void aRightThatWasChangedByHandIsPutBack() {
        var row = authorizations.createAuthorizationQuery().groupIdIn(Groups.STAFF)
                .resourceType(Resources.PROCESS_DEFINITION).resourceId(Authorization.ANY).singleResult();
        row.addPermission(Permissions.DELETE);
        authorizations.saveAuthorization(row);
        assertThat(may(Groups.STAFF, ProcessDefinitionPermissions.DELETE)).isTrue();

        rights.run(null);

        assertThat(may(Groups.STAFF, ProcessDefinitionPermissions.DELETE)).isFalse();
        assertThat(may(Groups.STAFF, ProcessDefinitionPermissions.READ_TASK)).isTrue();
    }

    @Test
    void managersSeeInstancesButNeitherVariablesNorHistoryAndChangeNothing() {
        for (var manager : Groups.MANAGERS) {
            var groups = List.of(manager, Groups.STAFF);
            assertThat(authorizations.isUserAuthorized("x", groups, Permissions.ACCESS, Resources.APPLICATION, "cockpit")).isTrue();
            assertThat(may(groups, ProcessDefinitionPermissions.READ_INSTANCE)).isTrue();
            assertThat(ProcessDefinitionPermissions.values())
                    .filteredOn(permission -> may(groups, permission))
                    .containsExactlyInAnyOrder(ProcessDefinitionPermissions.NONE, ProcessDefinitionPermissions.READ,
                            ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.READ_TASK_VARIABLE,
                            ProcessDefinitionPermissions.TASK_WORK, ProcessDefinitionPermissions.TASK_ASSIGN,
                            ProcessDefinitionPermissions.READ_INSTANCE);
        }
    }

    @Test
    void administratorsManageAccountsAndOpenNoTask() {
        var groups = List.of(Groups.ADMINISTRATORS);
        assertThat(authorizations.isUserAuthorized("x", groups, Permissions.ACCESS, Resources.APPLICATION, "admin")).isTrue();
        assertThat(authorizations.isUserAuthorized("x", groups, Permissions.ACCESS, Resources.APPLICATION, "tasklist")).isFalse();
        assertThat(may(groups, ProcessDefinitionPermissions.READ_TASK_VARIABLE)).isFalse();
        assertThat(may(groups, ProcessDefinitionPermissions.TASK_WORK)).isFalse();
        assertThat(may(groups, ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE)).isFalse();
    }

    @Test
    void whoHasAProfessionIsStaffAndWhoHasNoneLeftIsNotAnyMore() {
        accounts.create("passage.fictif", "Personne", "Fictive", null, TestWorld.PASSWORD,
                Set.of(Profession.CIP, Profession.ENCADRANT), Set.of(TestWorld.CANAL), false);
        assertThat(groupsOf("passage.fictif")).containsExactlyInAnyOrder("cip", "encadrant", Groups.STAFF);
        identity.deleteMembership("passage.fictif", "cip");
        assertThat(groupsOf("passage.fictif")).containsExactlyInAnyOrder("encadrant", Groups.STAFF);
        identity.deleteMembership("passage.fictif", "encadrant");
        assertThat(groupsOf("passage.fictif")).isEmpty();
        identity.deleteUser("passage.fictif");
    }

    @Test
    void anAccountThatExistsKeepsItsPassword() {
        accounts.create("deux.fois", "Personne", "Fictive", null, TestWorld.PASSWORD, Set.of(), Set.of(TestWorld.CANAL), false);
        accounts.create("deux.fois", "Autre", "Nom", null, "un-autre-mot-de-passe", Set.of(), Set.of(TestWorld.JARDIN), false);
        assertThat(identity.checkPassword("deux.fois", TestWorld.PASSWORD)).isTrue();
        assertThat(identity.createTenantQuery().userMember("deux.fois").list()).extracting(Tenant::getId)
                .containsExactlyInAnyOrder(TestWorld.CANAL, TestWorld.JARDIN);
        identity.deleteUser("deux.fois");
    }

    private boolean may(String group, ProcessDefinitionPermissions permission) {
        return may(List.of(group), permission);
    }

    private boolean may(List<String> groups, ProcessDefinitionPermissions permission) {
        return authorizations.isUserAuthorized("x", groups, permission, Resources.PROCESS_DEFINITION);
    }

    private List<String> groupsOf(String account) {
        return identity.createGroupQuery().groupMember(account).list().stream().map(Group::getId).toList();
    }

    /** Rows and how often each was written. */
    private List<Map<String, Object>> written() {
        return database.queryForList("""
                select id_, rev_ from act_ru_authorization union all select id_, rev_ from act_ru_filter
                union all select id_, rev_ from act_id_group union all select id_, rev_ from act_id_tenant order by 1""");
    }
}
