package fr.convergence.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

@ProductTest
class FrenchPagesTest {

    private static final Pattern BUNDLE = Pattern.compile("(lib|app/\\w+)/[\\w-]+\\.(js|css)");

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"tasklist, T&acirc;ches", "cockpit, Cockpit", "admin, Administration", "welcome, Accueil"})
    void declaresEveryPageInFrenchAndLoadsWhatTheEngineLoads(String app, String title) throws IOException {
        var page = page("/camunda/app/" + app + "/default/");
        assertThat(page)
                .contains("<html lang=\"fr\">", "<title>Convergence &ndash; " + title + "</title>", "/camunda/app/convergence/icon.svg")
                .doesNotContain("content=\"Camunda", "content=\"camunda", "favicon.ico", "$APP_ROOT");
        assertThat(page).matches(Pattern.compile("\\p{ASCII}+"));
        var engines = new ClassPathResource("META-INF/resources/webjars/camunda/app/" + app + "/index.html")
                .getContentAsString(StandardCharsets.ISO_8859_1);
        assertThat(bundles(page)).isNotEmpty().isEqualTo(bundles(engines));
    }

    @Test
    void leavesOutOfTasklistWhatItsCallsRefuse() {
        assertThat(page("/camunda/app/tasklist/default/"))
                .containsPattern("<base [^>]*cam-exclude-plugins=\"[^\"]*task-detail-history[^\"]*task-action-comment[^\"]*create-task-action");
        assertThat(page("/camunda/app/cockpit/default/")).doesNotContainPattern("<base [^>]*task-detail-history");
    }

    @Test
    void leavesOtherFilesAsTheyAre() {
        assertThat(page("/camunda/app/tasklist/locales/fr.json")).startsWith("{");
    }

    private String page(String path) {
        return new TasklistClient(port).get(path).body();
    }

    private static List<String> bundles(String html) {
        return BUNDLE.matcher(html).results().map(MatchResult::group).toList();
    }
}
