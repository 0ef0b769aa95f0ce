package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.convergence.browser.Chromium;
import fr.convergence.engine.rights.Profession;
import fr.convergence.testing.TestWorld;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts in texts and in addresses, paths with two readings (attacks 37, 38): in a real Chromium. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenAttackTest extends Intruder {

    private static final String MARK = "<img src=x onerror=\"window.pirate=1\"><script>window.pirate=1</script>"
            + "{{constructor.constructor('window.pirate=1')()}}{{7*191}} [lien](javascript:window.pirate=1) <a href=\"javascript:window.pirate=1\">ici</a>";

    private final Map<String, BrowserContext> sessions = new HashMap<>();
    private Chromium chromium;

    @BeforeAll
    void openTheBrowser() {
        chromium = Chromium.launch();
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/tasklist/%2e%2e/%2e%2e/securityFilterRules.json", "/camunda/app/tasklist/..;/..;/api/engine/engine", "/camunda/app/;/tasklist/default/",
        "/camunda/api/tasklist/plugin/tasklistPlugins/static/%2e%2e/%2e%2e/%2e%2e/application.yaml", "/camunda/api/tasklist/plugin/tasklistPlugins/static/..%2f..%2fapplication.yaml",
        "/camunda/api/cockpit/plugin/base/static/%252e%252e%252fapplication.yaml", "/camunda/api/engine/engine/default/task;jsessionid=1", "/camunda/api;x=1/engine/engine/default/task",
        "/camunda/api/engine/engine/default/task.", "/camunda/api/engine/engine/default/task%20", "/camunda/api/engine/engine/default/TASK", "/camunda//api/engine/engine/default/user",
        "/camunda/./api/engine/engine/default/user", "/camunda/app/tasklist/default/../../../api/engine/engine/default/user", "/CAMUNDA/api/engine/engine/default/user",
        "/camunda/api/engine/engine/default/user/%2e%2e/history/detail", "/camunda/api/engine/engine/../../../actuator/env", "/camunda/lib/..%5c..%5capplication.yaml",
        "/camunda/lib/%2e%2e/securityFilterRules.json", "/camunda/assets/..%2fsecurityFilterRules.json", "/convergence/documents/..;/files/x", "/convergence/%66iles;a=b/x",
        "/actuator/health/..;/env", "/actuator/health/%2e%2e/env", "/actuator/health;x/env", "/actuator/..;/actuator/env", "/camunda/app/tasklist/default/%c0%ae%c0%ae/x"})
    void aPathWithTwoReadingsIsNotRead(String path) {
        for (var actor : List.of(stranger(), as(Profession.CIP, HERE))) {
            refused(actor.get(path), 400, 401, 403, 404);
        }
    }

    /** What a form or a list would load is chosen by the models, and by nobody else. */
    @Test
    void noFormIsLoadedFromElsewhere() {
        var models = database.queryForList("select encode(bytes_, 'escape') from act_ge_bytearray where name_ like '%.bpmn'", String.class);
        assertThat(models).isNotEmpty().allSatisfy(model -> assertThat(model).doesNotContain("formKey").doesNotContain("embedded:").doesNotContain("javascript:"));
    }

    @Test
    void aTextWithAScriptIsShownAndNotRun() {
        var accueil = as(Profession.ACCUEIL, HERE);
        var started = accueil.post(ENGINE + "/process-definition/key/intake/submit-form", Actor.write(Map.of("variables", Map.of(
                "orienteurKind", Map.of("value", "MARAUDE"), "firstName", Map.of("value", "<b onmouseover=pirate=1>Aïda"), "lastName", Map.of("value", "{{7*191}}<svg onload=pirate=1>"),
                "birthDate", Map.of("value", "1980-02-03"), "sleepsAt", Map.of("value", "STREET"), "wish", Map.of("value", MARK), "reachVia", Map.of("value", MARK.substring(0, 180))))));
        assertThat(started.statusCode()).as(Actor.body(started)).isEqualTo(200);
        var reference = Actor.json(started).path("businessKey").asText();
        var task = Actor.json(accueil.get(ENGINE + "/task?maxResults=5&processInstanceBusinessKey=" + reference)).get(0).path("id").asText();
        accueil.post(ENGINE + "/task/" + task + "/claim", "{\"userId\":\"" + accueil.account() + "\"}");

        var page = signedIn("tasklist", Profession.ACCUEIL);
        page.navigate("/camunda/app/tasklist/default/#/?task=" + task);
        page.reload();
        page.locator(".fjs-form").first().waitFor();
        page.locator("text=Dossier").first().click();
        page.waitForTimeout(1_500);
        assertThat(page.evaluate("() => window.pirate")).isNull();
        assertThat(page.locator("body").innerText()).doesNotContain("1337");
        assertThat(page.locator("a[href^='javascript']").count()).isZero();
        page.close();
    }

    /** Whoever has an account writes her own name, and every screen shows it: to herself, to managers, to administrators. */
    @Test
    void aNameWithAScriptIsShownAndNotRun() {
        var educateur = as(Profession.EDUCATEUR, HERE);
        var mine = ENGINE + "/user/" + educateur.account().replace("@", "%40") + "/profile";
        var before = Actor.body(educateur.get(mine));
        var named = educateur.send("PUT", mine, Actor.write(Map.of("id", educateur.account(), "firstName", "{{7*191}}<img src=x onerror=window.pirate=1>",
                "lastName", "{{constructor.constructor('window.pirate=1')()}}", "email", "x@x.invalid")), JSON);
        assertThat(named.statusCode()).as(Actor.body(named)).isEqualTo(204);
        try {
            for (var seen : Map.of("tasklist", Profession.EDUCATEUR, "welcome", Profession.EDUCATEUR).entrySet()) {
                var page = signedIn(seen.getKey(), seen.getValue());
                page.waitForTimeout(1_500);
                inert(page);
            }
            var admin = signedIn("admin", Scene.ADMINISTRATOR);
            for (var address : List.of("/camunda/app/admin/default/#/users", "/camunda/app/admin/default/#/users/" + educateur.account().replace("@", "%40") + "?tab=profile", "/convergence/comptes")) {
                admin.navigate(address);
                admin.waitForTimeout(1_200);
                assertThat(admin.evaluate("() => window.pirate")).as(address).isNull();
                assertThat(admin.locator("body").innerText()).as(address).doesNotContain("1337");
            }
            admin.close();
        } finally {
            assertThat(educateur.send("PUT", mine, before, JSON).statusCode()).isEqualTo(204);
        }
    }

    private static void inert(Page page) {
        assertThat(page.evaluate("() => window.pirate")).isNull();
        assertThat(page.locator("body").innerText()).doesNotContain("1337");
        page.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/tasklist/default/#/?searchQuery=%5B%7B%22type%22%3A%22{{constructor.constructor('window.pirate=1')()}}%22%7D%5D",
        "/camunda/app/tasklist/default/#/?task={{constructor.constructor('window.pirate=1')()}}&filter=<img src=x onerror=window.pirate=1>",
        "/camunda/app/cockpit/default/#/process-instance/{{constructor.constructor('window.pirate=1')()}}/runtime", "/camunda/app/cockpit/default/#/processes?x=javascript:window.pirate=1"})
    void anAddressWithAScriptIsInert(String address) {
        var page = signedIn(address.contains("cockpit") ? "cockpit" : "tasklist", Profession.DIRECTION);
        page.navigate(address);
        page.reload();
        page.waitForTimeout(1_000);
        assertThat(page.evaluate("() => window.pirate")).isNull();
        page.close();
    }

    /** The screens work under the strict policy: it blocks a script that slips in, and nothing of theirs. */
    @Test
    void thePolicyBlocksAScriptThatSlipsInAndNothingElse() {
        for (var application : List.of("tasklist", "cockpit")) {
            Queue<String> blocked = new ConcurrentLinkedQueue<>();
            var page = signedIn(application, Profession.DIRECTION, blocked);
            page.waitForTimeout(1_500);
            assertThat(blocked).as(application).isEmpty();
            page.evaluate("() => { const s = document.createElement('div'); s.innerHTML = '<img src=x onerror=\"window.pirate=1\">'; document.body.append(s); }");
            // Later, when the browser's driver no longer runs it: the driver itself is above the policy.
            page.evaluate("() => { setTimeout(() => { try { new Function('window.pirate=1')(); } catch (refused) { window.refused = true; } }, 50); }");
            page.waitForTimeout(400);
            assertThat(page.evaluate("() => window.refused")).isEqualTo(true);
            assertThat(page.evaluate("() => window.pirate")).isNull();
            assertThat(blocked).isNotEmpty();
            page.close();
        }
    }

    private Page signedIn(String application, Profession profession) {
        return signedIn(application, profession, new ConcurrentLinkedQueue<>());
    }

    private Page signedIn(String application, String account) {
        return signedIn(application, account, new ConcurrentLinkedQueue<>());
    }

    private Page signedIn(String application, Profession profession, Queue<String> blocked) {
        return signedIn(application, TestWorld.account(profession, HERE), blocked);
    }

    /** One session an account: logging in is not what is attacked here. */
    private Page signedIn(String application, String account, Queue<String> blocked) {
        var known = sessions.containsKey(account);
        var session = sessions.computeIfAbsent(account, key -> chromium.newSession("http://localhost:" + port));
        session.setDefaultTimeout(30_000);
        var page = session.newPage();
        page.onConsoleMessage(said -> {
            if (said.text().contains("Content Security Policy")) {
                blocked.add(said.text());
            }
        });
        page.navigate("/camunda/app/" + application + "/default/");
        if (!known) {
            page.locator("input[type=text]").first().fill(account);
            page.locator("input[type=password]").first().fill(TestWorld.PASSWORD);
            page.locator("button[type=submit]").first().click();
            page.locator("input[type=password]").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
        return page;
    }
}
