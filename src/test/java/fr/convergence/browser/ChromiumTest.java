package fr.convergence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @TempDir
    Path folder;

    @Test
    void opensAPageInFrenchAtTheHourOfParis() {
        try (var chromium = Chromium.launch();
                var session = chromium.newSession()) {
            var page = session.newPage();
            page.navigate("data:text/html;charset=utf-8,<h1>L'accès à l'été</h1>");

            assertThat(page.locator("h1")).hasText("L'accès à l'été");
            assertThat(page.evaluate("navigator.language")).isEqualTo("fr-FR");
            assertThat(page.evaluate("new Date(Date.UTC(2026, 6, 1, 12)).toLocaleTimeString()")).isEqualTo("14:00:00");
        }
    }

    @Test
    void aWrongPathIsToldInFrenchAndInEnglish() {
        var search = new ChromiumSearch(Map.of("CONVERGENCE_CHROMIUM", "nulle-part"), "Linux", List.of());

        assertThatThrownBy(search::find).hasMessageContaining("corrigez le chemin").hasMessageContaining("correct the path");
    }

    @Test
    void withoutAnyBrowserTheMessageSaysHowToGetOne() {
        var search = new ChromiumSearch(Map.of("PATH", folder.toString()), "Linux", List.of(Optional::empty));

        assertThatThrownBy(search::find)
                .hasMessageContaining("Installez Chromium")
                .hasMessageContaining("Install Chromium")
                .hasMessageContaining("CONVERGENCE_CHROMIUM");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aScriptThatOnlySaysWhatToInstallIsPassedOver() throws IOException {
        program("chromium-browser", "exit 1");
        var real = program("google-chrome", "exit 0");
        var search = new ChromiumSearch(Map.of("PATH", folder.toString()), "Linux", List.of());

        assertThat(search.find().executable()).isEqualTo(real);
    }

    @Test
    void aBrowserIsBroughtOnlyToAMachineThatHasNone() {
        var brought = FoundChromium.at(folder.resolve("brought"));
        var search = new ChromiumSearch(Map.of("PATH", folder.toString()), "Linux", List.of(Optional::empty, () -> Optional.of(brought)));

        assertThat(search.find()).isEqualTo(brought);
    }

    private Path program(String name, String line) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + line + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
