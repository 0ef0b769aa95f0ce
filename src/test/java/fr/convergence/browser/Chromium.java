package fr.convergence.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Chromium without a window. Launch one per test class; it is quick to give each person a fresh session. */
public final class Chromium implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    /** In a container there is no sandbox and no graphics card; and a test browser talks to the product alone. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * Starts the browser that this machine has, or that can be brought to it.
     *
     * @throws IllegalStateException when there is none; the message says in French and in English how to get one
     */
    public static Chromium launch() {
        return launch(new ChromiumSearch().find());
    }

    static Chromium launch(FoundChromium found) {
        // A screen may be slow on a busy machine; what never comes is missed all the same.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        // Playwright would otherwise fetch three browsers of its own.
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            var environment = new HashMap<>(System.getenv());
            environment.putAll(found.environment());
            var browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(found.executable())
                    .setEnv(environment)
                    .setHeadless(true)
                    .setArgs(ARGUMENTS));
            return new Chromium(playwright, browser);
        } catch (RuntimeException failure) {
            playwright.close();
            throw failure;
        }
    }

    /** A new person at a screen: no cookie, no memory, French, Paris time. */
    public BrowserContext newSession() {
        return browser.newContext(new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1366, 900));
    }

    /** The same with addresses relative to the product. @param baseUrl for example {@code http://localhost:8080} */
    public BrowserContext newSession(String baseUrl) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1366, 900));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
