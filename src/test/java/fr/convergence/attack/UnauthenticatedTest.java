package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.testing.TestWorld;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody without an account (attacks 1 to 3, 6, 55). */
class UnauthenticatedTest extends Intruder {

    @Autowired
    private IdentityService identity;

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", "/engine-rest/engine/default/task", "/rest/engine", "/actuator", "/actuator/env", "/actuator/configprops",
        "/actuator/heapdump", "/actuator/loggers", "/actuator/sbom", "/actuator/mappings", "/actuator/prometheus", "/h2-console", "/h2", "/swagger-ui.html",
        "/swagger-ui/index.html", "/v3/api-docs", "/error", "/error/4xx.html", "/webjars/camunda/securityFilterRules.json", "/webjars/camunda/app/tasklist/index.html",
        "/plugin/tasklist/app/plugin.js", "/camunda-welcome/index.html", "/application.yaml", "/db/migration/V001__parcours.sql", "/demo/people.csv",
        "/processes/intake.bpmn", "/forms/intake/refer-person.form", "/META-INF/MANIFEST.MF", "/WEB-INF/web.xml", "/.env", "/.git/config", "/camunda/forms/x",
        "/camunda/app/tasklist/default/x.bpmn", "/camunda/app/nulle/default/", "/camunda/app/tasklist/autre-moteur/", "/camunda/app/admin/setup/",
        "/time", "/clock", "/convergence/clock", "/documents/paper.css"})
    void seesNothingThatIsNotAScreen(String path) {
        refused(stranger().get(path), 401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task", "/process-instance", "/history/detail", "/user", "/version", "/schema/log", "/telemetry/data", "/metrics", "/filter", "/identity/verify"})
    void readsNothingOfTheEngine(String path) {
        refused(stranger().get(ENGINE + path), 401);
        refused(stranger().post(ENGINE + path, "{}"), 401, 403);
    }

    @Test
    void readsNoPageOfOurs() {
        var work = scene.at(HERE);
        for (var path : List.of("/tasks/" + work.task("userTask_assessSituation") + "/overview", "/documents?about=" + work.parcours(),
                "/letters?about=" + work.parcours(), "/files/" + work.parcours(), "/passports/" + work.parcours() + "/paper",
                "/indicators/presence?from=2026-01-01&to=2026-12-31")) {
            refused(stranger().get("/convergence" + path), 401);
        }
    }

    @ParameterizedTest
    @CsvSource({"demo,demo", "admin,admin", "kermit,kermit", "administration,administration", "camunda,camunda", "convergence,convergence",
        "cip@aci-canal,cip@aci-canal", "admin.attaque,admin.attaque", "lea.cip,un-chantier-pour-tous-2026", "admin.technique,un-chantier-pour-tous-2026",
        "administration,un-chantier-pour-tous-2026", "'' or 1=1 --,x", "*,*", "%,%"})
    void opensNoAccountWithAPasswordThatEverybodyKnows(String account, String password) {
        for (var application : List.of("tasklist", "cockpit", "admin")) {
            refused(stranger().logIn(account, password, application), 401, 403, 429);
        }
    }

    @Test
    void isToldTheSameOfAnUnknownAccountAndOfAWrongPassword() {
        var unknown = stranger().logIn("personne.inconnue", "ce-n-est-pas-le-mot", "tasklist");
        var wrong = stranger().logIn(Scene.ADMINISTRATOR, "ce-n-est-pas-le-mot", "tasklist");
        same(unknown, wrong);
    }

    @Test
    void makesHerselfAdministratorByNoPath() {
        var body = "{\"profile\":{\"id\":\"pirate.attaque\",\"firstName\":\"P\",\"lastName\":\"P\"},\"credentials\":{\"password\":\"un-mot-de-passe-bien-long\"}}";
        var intruder = stranger();
        intruder.get("/camunda/app/admin/default/");
        for (var path : List.of("/camunda/api/admin/setup/default/user/create", "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/setup/%64efault/user/create", "/camunda/api/admin/setup/default/user/create?x=/plugin/x/static/y",
                "/camunda/api/engine/engine/default/user/create", "/camunda/api/cockpit/plugin/../../admin/setup/default/user/create",
                "/camunda/api/admin/setup/autre/user/create")) {
            refused(intruder.post(path, body), 400, 401, 403, 404);
        }
        assertThat(identity.createUserQuery().userId("pirate.attaque").count()).isZero();
    }

    @Test
    void aSessionThatWasPutIntoABrowserIsNotTheOneThatLogsIn() {
        var attacker = stranger();
        attacker.get("/camunda/app/");
        var prepared = attacker.cookie("JSESSIONID");
        assertThat(prepared).isNotNull();
        var victim = stranger();
        victim.plant("JSESSIONID", prepared, "/");
        victim.plant("XSRF-TOKEN", attacker.token(), "/camunda");
        assertThat(victim.logIn("cip@" + HERE, TestWorld.PASSWORD, "tasklist").statusCode()).isEqualTo(200);
        refused(attacker.get(ENGINE + "/task/count"), 401);
    }

    @Test
    void theCookiesOfASessionStayWithTheBrowserAndTheSite() {
        var person = stranger();
        var answers = List.of(person.get("/camunda/app/"), person.logIn("cip@" + HERE, TestWorld.PASSWORD, "tasklist"));
        var cookies = answers.stream().flatMap(answer -> answer.headers().allValues("Set-Cookie").stream()).toList();
        assertThat(cookies).filteredOn(cookie -> cookie.startsWith("JSESSIONID")).isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "Path=/").containsOnlyOnce("SameSite=Lax"));
        assertThat(cookies).filteredOn(cookie -> cookie.startsWith("XSRF-TOKEN")).isNotEmpty().allMatch(cookie -> cookie.contains("SameSite=Lax"));
    }

    @Test
    void nothingOfADevelopersMachineIsInTheProduct() {
        for (var name : List.of("org.h2.Driver", "org.springframework.boot.devtools.restart.Restarter", "org.camunda.bpm.engine.rest.CamundaBpmRestInitializer",
                "groovy.lang.GroovyShell", "org.graalvm.polyglot.Context", "org.camunda.connect.Connectors", "org.camunda.templateengines.FreeMarkerScriptEngine")) {
            assertThatThrownBy(() -> Class.forName(name)).as(name).isInstanceOf(ClassNotFoundException.class);
        }
    }
}
