package fr.convergence.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Who follows a link or sends a form reads a page; a program reads what it read before. Pages offer what their reader may open. */
@ProductTest
class RefusedPagesTest extends Counter {

    @Test
    void aStrangerWhoFollowsALinkIsAskedToSignIn() throws Exception {
        var page = follow("/convergence/register", null);
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("<html lang=\"fr\">", "pages.css", "Connectez-vous pour continuer.", "Se connecter");
        assertThat(stranger().get("/convergence/register").body()).startsWith("{");
    }

    @Test
    void whatIsNotHersIsAPageThatLeadsBackWithinOurs() throws Exception {
        var cip = colleague(Profession.CIP, TestWorld.CANAL);
        var refused = follow("/convergence/comptes", cip, "http://localhost:" + port + "/convergence/sessions?fait=oui");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Accès refusé", "href=\"/convergence/sessions\"");
        for (var elsewhere : new String[] {"https://autre.exemple/convergence", "javascript:alert(1)", "http://localhost/camunda/x\"><script>", "::"}) {
            assertThat(follow("/convergence/comptes", cip, elsewhere).body()).as(elsewhere).doesNotContain("Revenir à la page", "autre.exemple", "<script>");
        }
        assertThat(follow("/convergence/rien", cip).body()).contains("n&#39;existe pas, ou ne vous est pas accessible");
    }

    @Test
    void theMenuOffersWhatItsReaderMayOpen() {
        assertThat(colleague(Profession.DPO, TestWorld.CANAL).get("/convergence/pages").body())
                .contains("/convergence/register", "/convergence/urgences", "/convergence/retention", "/convergence/comptes", "/convergence/sessions");
        assertThat(colleague(Profession.CIP, TestWorld.CANAL).get("/convergence/pages").body())
                .contains("/convergence/sessions", "/convergence/second-facteur").doesNotContain("register", "comptes", "urgences");
        assertThat(administrator().get("/convergence/pages").body()).contains("/convergence/comptes").doesNotContain("register");
        assertThat(stranger().get("/convergence/pages").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> follow(String path, TasklistClient who, String... referer) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        if (who != null) {
            request.header("Cookie", "JSESSIONID=" + who.cookie("JSESSIONID"));
        }
        for (var from : referer) {
            request.header("Referer", from);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
