package fr.convergence.engine.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.convergence.browser.Chromium;
import fr.convergence.testing.ProductTest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The vendor's login page hands over to ours, and ours back to the screens. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInScreenTest extends Doorstep {

    private static final Pattern TASKLIST = Pattern.compile(".*/camunda/app/tasklist/default/.*");

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
    void theTelephoneIsSetUpThenItsCodeAskedAfterThePassword() {
        try (var session = chromium.newSession()) {
            var page = session.newPage();
            signIn(page);
            page.locator("li.account > a").click();
            page.getByText("Second facteur").click();
            assertThat(page.locator("#picture")).isVisible();
            var key = page.locator("#key").textContent();
            assertThat(page.getByLabel("Code")).isFocused();
            page.getByLabel("Code").fill("000000");
            page.getByText("Valider").click();
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).containsText("Ce code n'est pas accepté.");
            page.getByLabel("Code").fill(codeAt(key, time.instant()));
            page.getByText("Valider").click();
            assertThat(page.locator("#codes li")).hasCount(10);

            session.clearCookies();
            clock.holdAt(time.instant().plus(Duration.ofMinutes(1)));
            signIn(page);
            page.waitForURL("**" + FACTOR);
            assertThat(page.locator("#enrol")).isHidden();
            page.getByLabel("Code").fill(codeAt(key, time.instant()));
            page.getByText("Valider").click();
            page.waitForURL(TASKLIST);
            assertThat(page.locator("li.account")).isVisible();
        }
    }

    @Test
    void whoMustWaitIsToldHowLong() {
        try (var session = chromium.newSession()) {
            var page = session.newPage();
            for (var time = 0; time < 6; time++) {
                login(stranger(), PERSON, "une mauvaise réponse");
            }
            signIn(page);
            assertThat(page.locator("#cv-sign-in")).containsText("Trop d'essais. Recommencez dans");
        }
    }

    @Test
    void aWrongPasswordIsToldOnceBesideTheForm() {
        try (var session = chromium.newSession()) {
            var page = session.newPage();
            page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/");
            page.locator(".form-signin input[type=text]").fill(PERSON);
            page.locator(".form-signin input[type=password]").fill("une mauvaise réponse");
            page.locator(".form-signin button[type=submit]").click();
            assertThat(page.locator("#cv-sign-in")).hasText(SignInDoor.WRONG);
            assertThat(page.locator(".page-notifications")).isHidden();
        }
    }

    private void signIn(Page page) {
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/");
        page.locator(".form-signin input[type=text]").fill(PERSON);
        page.locator(".form-signin input[type=password]").fill(PASSWORD);
        page.locator(".form-signin button[type=submit]").click();
    }
}
