package fr.convergence.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Tries every route that is published, so that a route that a library adds, or one of ours that nobody declared, is
 * closed until somebody decides otherwise here.
 */
@ProductTest
class SweepTest extends Counter {

    private static final Set<String> OPEN_TO_ALL = Set.of(
            "GET /camunda/api/engine/engine",
            "GET /camunda/api/admin/auth/user/default",
            "POST /camunda/api/admin/auth/user/default/login/x",
            "POST /camunda/api/admin/auth/user/default/logout");

    /** What a colleague's Tasklist and Welcome need, and nothing else. */
    private static final List<String> OPEN_TO_STAFF = """
            GET authorization/check
            GET filter
            GET filter/count
            GET group/count
            GET identity/password-policy
            GET process-definition
            GET process-definition/count
            GET process-definition/x/deployed-start-form
            GET process-definition/x/startForm
            GET process-definition/x/xml
            GET task
            GET task/count
            GET task/x
            GET task/x/deployed-form
            GET task/x/form
            GET task/x/form-variables
            OPTIONS filter
            OPTIONS filter/x
            POST filter/x/count
            POST filter/x/list
            POST group
            POST identity/password-policy
            POST process-definition/key/x/submit-form
            POST process-definition/x/submit-form
            POST task/x/assignee
            POST task/x/claim
            POST task/x/submit-form
            POST task/x/unclaim""".lines().toList();

    /** Besides searches, what else a technical administrator may change. */
    private static final List<String> CHANGED_BY_ADMINISTRATORS = """
            DELETE group/x/members/x
            DELETE tenant/x/user-members/x
            DELETE user/x
            POST user/create
            POST user/x/unlock
            PUT group/x/members/x
            PUT job/x/retries
            PUT tenant/x/user-members/x
            PUT user/x/credentials
            PUT user/x/profile""".lines().toList();

    @Autowired
    private List<RequestMappingHandlerMapping> controllers;

    @Autowired
    private List<OpenPages> pages;

    @Test
    void aStrangerReachesNothingButTheLogin() {
        var stranger = stranger();
        var routes = EngineRoutes.all();
        assertThat(routes).hasSizeGreaterThan(450).containsAll(OPEN_TO_ALL);
        for (var route : routes) {
            if (!OPEN_TO_ALL.contains(route)) {
                assertThat(status(stranger, route)).as(route).isIn(isPluginScript(route) ? List.of(403, 404) : List.of(401));
            }
        }
    }

    @Test
    void aColleagueReachesWhatTasklistNeedsAndNothingElse() {
        var cip = colleague(Profession.CIP, TestWorld.CANAL);
        var list = cip.filters().get(0).path("id").asText();
        assertThat(opened(cip, list)).containsExactlyInAnyOrderElementsOf(OPEN_TO_STAFF);
    }

    @Test
    void aManagerReadsMoreAndChangesNothingMore() {
        var direction = colleague(Profession.DIRECTION, TestWorld.CANAL);
        var list = direction.filters().get(0).path("id").asText();
        assertThat(changes(opened(direction, list))).containsExactlyInAnyOrderElementsOf(changes(OPEN_TO_STAFF));
    }

    @Test
    void anAdministratorChangesAccountsAndNeitherTasksNorInstances() {
        var ofEverybody = List.of("POST group", "POST identity/password-policy");
        var changes = changes(opened(administrator(), "x"));
        assertThat(changes).containsAll(ofEverybody);
        changes.removeAll(ofEverybody);
        assertThat(changes).containsExactlyInAnyOrderElementsOf(CHANGED_BY_ADMINISTRATORS);
    }

    @Test
    void noPageOfOursAnswersAStranger() {
        var stranger = stranger();
        var open = Set.of("/error", "/actuator/health", "/actuator/health/**");
        var tried = new TreeSet<String>();
        for (var mapping : controllers) {
            mapping.getHandlerMethods().keySet().forEach(info -> info.getPatternValues().forEach(pattern -> {
                var path = pattern.replaceAll("\\{[^}]*}", "x").replace("**", "x").replace("*", "x");
                var methods = info.getMethodsCondition().getMethods();
                for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods) {
                    if (!open.contains(pattern)) {
                        assertThat(status(stranger, method + " " + path)).as(method + " " + pattern).isIn(401, 403, 404);
                    }
                    tried.add(pattern);
                }
            }));
        }
        assertThat(tried).contains("/error");
        assertThat(stranger.get("/actuator").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/engine-rest/engine").statusCode()).isEqualTo(404);
    }

    @Test
    void everyPageOfOursIsDeclaredAndNothingElseIs() {
        var routes = new TreeSet<String>();
        for (var mapping : controllers) {
            mapping.getHandlerMethods().keySet().forEach(info -> info.getPatternValues().stream()
                    .filter(pattern -> pattern.startsWith(OpenPages.PREFIX))
                    .forEach(pattern -> info.getMethodsCondition().getMethods().forEach(method ->
                            routes.add(method + " " + pattern.substring(OpenPages.PREFIX.length()).replaceAll("\\{[^}]*}", "*")))));
        }
        var declared = pages.stream().flatMap(some -> some.calls().stream())
                .map(call -> call.method() + " /" + String.join("/", call.path())).toList();
        assertThat(routes).isNotEmpty().containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void aPageThatNobodyDeclaredAnswersNothingToAnybody() {
        for (var who : List.of(colleague(Profession.CIP, TestWorld.CANAL), administrator())) {
            for (var route : List.of("GET /convergence/nulle-part", "GET /convergence/documents/x/y", "POST /convergence/documents",
                    "DELETE /convergence/documents/x", "GET /convergence;a=b/documents", "GET /convergence/%2e/documents")) {
                assertThat(status(who, route)).as(route).isIn(400, 403, 404);
            }
        }
    }

    private Set<String> opened(TasklistClient who, String list) {
        var prefix = ENGINE + "/";
        return EngineRoutes.all().stream()
                .filter(route -> !OPEN_TO_ALL.contains(route) && !isPluginScript(route))
                .filter(route -> status(who, route.replace("filter/x", "filter/" + list)) != 403)
                .map(route -> route.replace(prefix, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Searches are sent by POST too; they end by the name of a collection or by «count». */
    private static List<String> changes(Iterable<String> routes) {
        var changes = new java.util.ArrayList<String>();
        routes.forEach(route -> {
            var search = route.startsWith("POST ")
                    && route.matches(".*(/count|POST (task|job|job-definition|external-task|process-instance|variable-instance)|POST filter/x/list"
                            + "|POST /camunda/api/cockpit/plugin/base/default/.*)");
            if (!route.startsWith("GET ") && !route.startsWith("OPTIONS ") && !search) {
                changes.add(route);
            }
        });
        return changes;
    }

    private static boolean isPluginScript(String route) {
        return route.contains("/static/");
    }

    private static int status(TasklistClient who, String route) {
        var parts = route.split(" ");
        var withBody = parts[0].equals("POST") || parts[0].equals("PUT");
        return who.send(parts[0], parts[1], withBody ? "{}" : null, withBody ? JSON : null).statusCode();
    }
}
