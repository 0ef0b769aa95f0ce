package fr.convergence.engine.web;

import static fr.convergence.engine.web.Who.ADMIN;
import static fr.convergence.engine.web.Who.ANYONE;
import static fr.convergence.engine.web.Who.COCKPIT;
import static fr.convergence.engine.web.Who.SIGNED_IN;
import static fr.convergence.engine.web.Who.TASKLIST;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Exactly the calls that Tasklist, Cockpit, Admin and Welcome 7.24 make when our people use them. What is missing is
 * missing on purpose: completing a task past its form, comments, attachments, writing variables, changing an instance,
 * messages, signals, deployments, writing lists, authorizations, the initial set-up, checking passwords.
 */
@Component
class WebappCalls implements OpenCalls {

    private static final String ENGINE = "/engine/engine/default";

    private final List<Call> calls = new ArrayList<>();

    WebappCalls() {
        login();
        tasklist();
        cockpitReads();
        cockpitSearches();
        oneMoreTry();
        admin();
    }

    @Override
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    private void login() {
        allow(ANYONE, "GET", "/engine/engine");
        allow(ANYONE, "GET", "/admin/auth/user/default");
        calls.add(Call.form(ANYONE, "/admin/auth/user/default/login/*"));
        allow(ANYONE, "POST", "/admin/auth/user/default/logout");
        allow(ANYONE, "GET", "/*/plugin/*/static/**");
        allow(SIGNED_IN, "GET", ENGINE + "/user/@/profile", ENGINE + "/identity/password-policy", ENGINE + "/group/count");
        calls.add(Call.account(SIGNED_IN, ENGINE + "/user/@/profile"));
        allow(SIGNED_IN, "PUT", ENGINE + "/user/@/credentials");
        allow(SIGNED_IN, "POST", ENGINE + "/identity/password-policy", ENGINE + "/group");
        allow(SIGNED_IN, "GET", ENGINE + "/authorization/check");
    }

    private void tasklist() {
        allow(TASKLIST, "OPTIONS", ENGINE + "/filter", ENGINE + "/filter/*");
        allow(TASKLIST, "GET", ENGINE + "/filter", ENGINE + "/filter/count");
        search(TASKLIST, "POST", ENGINE + "/filter/*/list", ENGINE + "/filter/*/count");
        search(TASKLIST, "GET", ENGINE + "/task", ENGINE + "/task/count");
        allow(TASKLIST, "GET", ENGINE + "/task/*", ENGINE + "/task/*/form", ENGINE + "/task/*/form-variables",
                ENGINE + "/task/*/deployed-form");
        allow(TASKLIST, "POST", ENGINE + "/task/*/claim", ENGINE + "/task/*/unclaim", ENGINE + "/task/*/assignee",
                ENGINE + "/task/*/submit-form");
        unboundList(TASKLIST, ENGINE + "/process-definition");
        allow(TASKLIST, "GET", ENGINE + "/process-definition/count", ENGINE + "/process-definition/*/xml", ENGINE + "/process-definition/*/startForm",
                ENGINE + "/process-definition/*/deployed-start-form");
        allow(TASKLIST, "POST", ENGINE + "/process-definition/*/submit-form",
                ENGINE + "/process-definition/key/*/submit-form");
    }

    private void cockpitReads() {
        allow(COCKPIT, "GET", "/cockpit/plugin/base/default/process-definition/statistics",
                "/cockpit/plugin/base/default/process-definition/statistics-count",
                ENGINE + "/batch/statistics", ENGINE + "/batch/statistics/count",
                ENGINE + "/history/batch", ENGINE + "/history/batch/count",
                ENGINE + "/case-definition/count",
                ENGINE + "/deployment", ENGINE + "/deployment/count", ENGINE + "/deployment/*",
                ENGINE + "/deployment/*/resources", ENGINE + "/deployment/*/resources/*",
                ENGINE + "/deployment/*/resources/*/data",
                ENGINE + "/decision-definition/count", ENGINE + "/decision-definition/*",
                ENGINE + "/decision-definition/*/xml",
                ENGINE + "/decision-requirements-definition", ENGINE + "/decision-requirements-definition/count",
                ENGINE + "/decision-requirements-definition/*", ENGINE + "/decision-requirements-definition/*/xml",
                ENGINE + "/history/decision-instance", ENGINE + "/history/decision-instance/count",
                ENGINE + "/history/process-instance/*",
                ENGINE + "/job-definition", ENGINE + "/job-definition/count",
                ENGINE + "/job/count", ENGINE + "/incident", ENGINE + "/incident/count",
                ENGINE + "/process-definition/statistics", ENGINE + "/process-definition/count",
                ENGINE + "/process-definition/*", ENGINE + "/process-definition/*/xml",
                ENGINE + "/process-definition/*/statistics",
                ENGINE + "/process-instance/*", ENGINE + "/process-instance/*/activity-instances",
                ENGINE + "/task/report/candidate-group-count", ENGINE + "/task/*/identity-links",
                ENGINE + "/user", ENGINE + "/user/*/profile");
        unboundList(COCKPIT, ENGINE + "/process-definition", ENGINE + "/decision-definition");
    }

    private void cockpitSearches() {
        search(COCKPIT, "GET", ENGINE + "/task/count", ENGINE + "/process-instance/count");
        search(COCKPIT, "POST",
                "/cockpit/plugin/base/default/incident", "/cockpit/plugin/base/default/incident/count",
                "/cockpit/plugin/base/default/process-definition/*/called-process-definitions",
                "/cockpit/plugin/base/default/process-instance", "/cockpit/plugin/base/default/process-instance/count",
                "/cockpit/plugin/base/default/process-instance/*/called-process-instances",
                ENGINE + "/external-task", ENGINE + "/external-task/count", ENGINE + "/history/task/count",
                ENGINE + "/job", ENGINE + "/job/count", ENGINE + "/job-definition", ENGINE + "/job-definition/count",
                ENGINE + "/process-instance", ENGINE + "/process-instance/count",
                ENGINE + "/task", ENGINE + "/task/count");
        // The engine answers with the variables that the person may read: none.
        allow(COCKPIT, "POST", ENGINE + "/variable-instance", ENGINE + "/variable-instance/count");
    }

    /** A step that failed is tried again by an administrator; its technical message is read by nobody else. */
    private void oneMoreTry() {
        allow(ADMIN, "PUT", ENGINE + "/job/*/retries");
        allow(ADMIN, "GET", ENGINE + "/job/*", ENGINE + "/job/*/stacktrace");
    }

    /** Accounts and memberships. Professions and structures themselves come from the product and from its directory. */
    private void admin() {
        allow(ADMIN, "GET", "/admin/plugin/adminPlugins/default/metrics/aggregated",
                ENGINE + "/authorization", ENGINE + "/authorization/count",
                ENGINE + "/group", ENGINE + "/group/count", ENGINE + "/group/*",
                ENGINE + "/tenant", ENGINE + "/tenant/count", ENGINE + "/tenant/*",
                ENGINE + "/user", ENGINE + "/user/count", ENGINE + "/user/*/profile",
                ENGINE + "/telemetry/data");
        allow(ADMIN, "OPTIONS", ENGINE + "/user", ENGINE + "/user/*", ENGINE + "/group", ENGINE + "/group/*",
                ENGINE + "/group/*/members", ENGINE + "/tenant", ENGINE + "/tenant/*", ENGINE + "/tenant/*/user-members",
                ENGINE + "/tenant/*/group-members", ENGINE + "/authorization");
        allow(ADMIN, "POST", ENGINE + "/user/create", ENGINE + "/user/*/unlock");
        calls.add(Call.account(ADMIN, ENGINE + "/user/*/profile"));
        allow(ADMIN, "PUT", ENGINE + "/user/*/credentials",
                ENGINE + "/group/*/members/*", ENGINE + "/tenant/*/user-members/*");
        allow(ADMIN, "DELETE", ENGINE + "/user/*", ENGINE + "/group/*/members/*", ENGINE + "/tenant/*/user-members/*");
    }

    private void allow(Who who, String method, String... paths) {
        for (var path : paths) {
            calls.add(Call.of(who, method, path));
        }
    }

    private void search(Who who, String method, String... paths) {
        for (var path : paths) {
            calls.add(Call.search(who, method, path));
        }
    }

    private void unboundList(Who who, String... paths) {
        for (var path : paths) {
            calls.add(Call.unboundList(who, path));
        }
    }
}
