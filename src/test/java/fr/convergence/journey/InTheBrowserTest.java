package fr.convergence.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.convergence.browser.Chromium;
import fr.convergence.engine.rights.Profession;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The beginning of the journey, as people see it: log in, find one's task, be refused once in French, succeed. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InTheBrowserTest {

    private static final String SIAE = TestWorld.CANAL;

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeAll
    void openTheBrowser() {
        chromium = Chromium.launch();
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void carriesAPersonFromTheReferralToTheReferents() {
        var reference = referSomebody();

        var accueil = at(Profession.ACCUEIL, reference, "Rechercher la personne");
        choose(accueil, "Laquelle est-ce ?", "Aucune ne correspond");
        validate(accueil);

        var cip = at(Profession.CIP, reference, "Évaluer la situation");
        pick(cip, "Oui");
        for (var difficulty : new String[] {"Lire, écrire", "Santé", "Logement", "Démarches", "Surendettement", "Justice", "Disponibilité", "Mobilité"}) {
            choose(cip, difficulty, "3. Réelle");
        }
        choose(cip, "Où vit-elle", "Rue, squat");
        choose(cip, "Ressources", "RSA");
        choose(cip, "Sans emploi depuis", "Plus de deux ans");
        validate(cip);

        var direction = at(Profession.DIRECTION, reference, "Décider de l'admission");
        assertThat(form(direction)).containsText("Bénéficiaire d'un minimum social");
        pick(direction, "Réorienter, avec une proposition");
        choose(direction, "Motif", "Un autre dispositif");
        direction.getByLabel("Explication donnée").fill("Explication donnée de vive voix à la personne.");
        submit(direction);
        assertThat(notification(direction)).containsText("Pour réorienter, proposez une alternative : vers qui et comment.");
        assertThat(notification(direction)).not().containsText("Cannot submit");

        pick(direction, "Admettre");
        validate(direction);

        var again = at(Profession.CIP, reference, "Informer et recueillir");
        submit(again);
        assertThat(form(again)).containsText(Pattern.compile("obligatoire|requis|renseigner|Cochez", Pattern.CASE_INSENSITIVE));
        again.getByLabel("La fiche d'information a été remise").check();
        pick(again, "Par écrit, signé");
        validate(again);

        var names = at(Profession.DIRECTION, reference, "Nommer les référents");
        choose(names, "Fil rouge (CIP)", "CIP, fil rouge de");
        validate(names);
        at(Profession.CIP, reference, "Signer le premier contrat");
    }

    @ParameterizedTest
    @EnumSource(Profession.class)
    void showsEveryProfessionItsListsInFrench(Profession profession) {
        var page = loggedIn(profession, "tasklist");
        assertThat(page.locator(".task-filters")).containsText("À prendre");
        assertThat(page.locator(".task-filters")).containsText("Mes tâches");
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(page.locator("body")).not().containsText(Pattern.compile("Created|Due in|Start process|Keyboard|Loading"));
        page.context().close();
    }

    @Test
    void leavesNoDraftInTheBrowser() {
        var reference = referSomebody();
        var accueil = at(Profession.ACCUEIL, reference, "Rechercher la personne");
        choose(accueil, "Laquelle est-ce ?", "Aucune ne correspond");
        accueil.reload();
        assertThat(accueil.evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('camunda-form:')).length")).isEqualTo(0);
    }

    @Test
    void showsCockpitInFrenchToADirectorAndNotToACip() {
        var director = loggedIn(Profession.DIRECTION, "cockpit");
        assertThat(director.locator("body")).containsText("Processus");
        assertThat(director.locator("html")).hasAttribute("lang", "fr");
        var client = new TasklistClient(port);
        client.login(TestWorld.account(Profession.CIP, SIAE), TestWorld.PASSWORD);
        assertThat(client.get("/camunda/api/engine/engine/default/history/process-instance").statusCode()).isIn(401, 403, 404);
    }

    private String referSomebody() {
        var client = new TasklistClient(port);
        assertThat(client.login(TestWorld.account(Profession.ACCUEIL, SIAE), TestWorld.PASSWORD)).isEqualTo(200);
        var answers = new HashMap<String, Object>(Map.of(
                "orienteurKind", "MARAUDE", "firstName", "Écran", "lastName", "Exemple-" + System.nanoTime() % 100000, "birthDate", "1979-03-09",
                "sleepsAt", "STREET", "wish", "Travailler dehors."));
        var started = client.start("intake", answers);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        return TasklistClient.json(started).path("businessKey").asText();
    }

    /** Somebody's Tasklist, opened on the task of that parcours, which she takes. */
    private Page at(Profession profession, String reference, String title) {
        var client = new TasklistClient(port);
        var account = TestWorld.account(profession, SIAE);
        client.login(account, TestWorld.PASSWORD);
        var tasks = client.tasks(reference);
        var id = "";
        for (var task : tasks) {
            if (task.path("name").asText().startsWith(title)) {
                id = task.path("id").asText();
            }
        }
        assertThat(id).as(title + " among " + tasks).isNotEmpty();
        var page = loggedIn(profession, "tasklist");
        page.navigate("/camunda/app/tasklist/default/#/?task=" + id);
        page.reload();
        assertThat(page.locator(".task-details, [cam-tasklist-task]").first()).containsText(title);
        var claim = page.getByText("Prendre en charge", new Page.GetByTextOptions().setExact(true));
        form(page).waitFor();
        if (claim.count() > 0 && claim.first().isVisible()) {
            claim.first().click();
            claim.first().waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
            form(page).waitFor();
        }
        return page;
    }

    private Page loggedIn(Profession profession, String application) {
        BrowserContext session = chromium.newSession("http://localhost:" + port);
        session.setDefaultTimeout(60_000);
        var page = session.newPage();
        page.navigate("/camunda/app/" + application + "/default/");
        page.locator("input[type=text]").first().fill(TestWorld.account(profession, SIAE));
        page.locator("input[type=password]").fill(TestWorld.PASSWORD);
        var answer = page.waitForResponse(response -> response.url().contains("/login/"), () -> page.locator("button[type=submit]").click());
        assertThat(answer.status()).as("%s comes in: %s", profession, answer.text()).isEqualTo(200);
        page.locator("input[type=password]").waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        return page;
    }

    private static Locator form(Page page) {
        return page.locator(".fjs-form").first();
    }

    private static Locator notification(Page page) {
        return page.locator("[notifications-panel], .page-notifications, .notifications").first();
    }

    private static void choose(Page page, String label, String option) {
        var field = page.locator(".fjs-form-field-select").filter(new Locator.FilterOptions().setHasText(label)).first();
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item").filter(new Locator.FilterOptions().setHasText(option)).first().click();
    }

    private static void pick(Page page, String label) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(label).setExact(true)).first().check();
    }

    private static void submit(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Valider")).first().click();
    }

    /** Sends the form and sees it go. */
    private static void validate(Page page) {
        submit(page);
        form(page).waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }
}
