package fr.convergence.engine.rights;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;

/**
 * A right of a group. They are few and coarse: each row that matches a task is joined to it in every list, and the
 * structure (tenant), the candidates of a task and the allow-list of calls do the fine work.
 *
 * @param id resource, or {@code *} for all of the kind
 */
record Grant(String group, Resource resource, String id, List<Permission> permissions) {

    /** What each group may do everywhere; who starts what comes from the models. */
    static List<Grant> coarse() {
        var grants = new ArrayList<Grant>();
        grants.addAll(ofStaff());
        Groups.MANAGERS.forEach(group -> grants.addAll(ofManagers(group)));
        grants.add(application(Profession.EVALUATEUR.group(), "cockpit"));
        grants.add(openTasks(Profession.EVALUATEUR.group()));
        grants.add(application(Profession.CONCEPTEUR.group(), "cockpit"));
        grants.add(openTasks(Profession.CONCEPTEUR.group()));
        grants.addAll(decisions(Profession.CONCEPTEUR.group()));
        grants.add(any(Profession.CONCEPTEUR.group(), Resources.DEPLOYMENT, Permissions.READ));
        grants.addAll(ofAdministrators());
        return grants;
    }

    /** Names of colleagues, groups and structures are shown beside tasks; the lists themselves stay closed. */
    private static List<Grant> ofStaff() {
        return List.of(
                application(Groups.STAFF, "tasklist"),
                any(Groups.STAFF, Resources.PROCESS_DEFINITION,
                        ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_TASK,
                        ProcessDefinitionPermissions.READ_TASK_VARIABLE, ProcessDefinitionPermissions.TASK_WORK,
                        ProcessDefinitionPermissions.TASK_ASSIGN),
                any(Groups.STAFF, Resources.PROCESS_INSTANCE, Permissions.CREATE),
                any(Groups.STAFF, Resources.USER, Permissions.READ),
                any(Groups.STAFF, Resources.GROUP, Permissions.READ),
                any(Groups.STAFF, Resources.TENANT, Permissions.READ));
    }

    /** Where the work of a structure stands; no variable, no history, no write. */
    private static List<Grant> ofManagers(String group) {
        var grants = new ArrayList<Grant>();
        grants.add(application(group, "cockpit"));
        grants.add(any(group, Resources.PROCESS_DEFINITION, ProcessDefinitionPermissions.READ_INSTANCE));
        grants.add(openTasks(group));
        grants.addAll(decisions(group));
        return grants;
    }

    /** How many tasks wait for each profession, which Cockpit counts; to open one, one must be its candidate. */
    private static Grant openTasks(String group) {
        return any(group, Resources.TASK, Permissions.READ);
    }

    private static List<Grant> decisions(String group) {
        return List.of(
                any(group, Resources.DECISION_DEFINITION, Permissions.READ),
                any(group, Resources.DECISION_REQUIREMENTS_DEFINITION, Permissions.READ));
    }

    /** Accounts, and the health of the machine: which step failed and one more try, never a task nor a variable. */
    private static List<Grant> ofAdministrators() {
        var group = Groups.ADMINISTRATORS;
        var grants = new ArrayList<Grant>();
        grants.add(application(group, "admin"));
        grants.add(application(group, "cockpit"));
        for (var accounts : List.of(Resources.USER, Resources.GROUP_MEMBERSHIP, Resources.TENANT_MEMBERSHIP)) {
            grants.add(any(group, accounts, Permissions.ALL));
        }
        grants.add(any(group, Resources.GROUP, Permissions.READ));
        grants.add(any(group, Resources.TENANT, Permissions.READ));
        grants.add(openTasks(group));
        grants.add(any(group, Resources.AUTHORIZATION, Permissions.READ));
        grants.add(any(group, Resources.SYSTEM, SystemPermissions.ALL));
        grants.add(any(group, Resources.PROCESS_DEFINITION,
                ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.RETRY_JOB));
        grants.add(any(group, Resources.DEPLOYMENT, Permissions.READ));
        grants.add(any(group, Resources.BATCH, BatchPermissions.READ));
        grants.addAll(decisions(group));
        return grants;
    }

    private static Grant application(String group, String application) {
        return new Grant(group, Resources.APPLICATION, application, List.of(Permissions.ACCESS));
    }

    private static Grant any(String group, Resource resource, Permission... permissions) {
        return new Grant(group, resource, ANY, List.of(permissions));
    }
}
