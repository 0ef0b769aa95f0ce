package fr.convergence.engine.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.ConvergenceApplication;
import fr.convergence.engine.rights.Accounts;
import fr.convergence.engine.rights.Groups;
import fr.convergence.engine.rights.Profession;
import fr.convergence.identity.AccountService;
import fr.convergence.testing.TestWorld;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The product with an identity provider: a browser goes from one to the other and comes back. It comes nearly last: the
 * product that it closes takes the screens of the others with it.
 */
@Order(Integer.MAX_VALUE - 1)
@SpringBootTest(classes = ConvergenceApplication.class, webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {"convergence.database.directory=target/oidc-data", "convergence.database.keep=false",
            "convergence.oidc.client-id=" + IdentityProvider.CLIENT,
            "convergence.oidc.client-secret=" + IdentityProvider.SECRET, "convergence.oidc.groups.metier-cip=cip",
            "convergence.oidc.groups.metier-chantier=encadrant", "convergence.oidc.structures.canal=aci-canal",
            "convergence.oidc.structures.jardin=aci-jardin", "convergence.oidc.structures.ailleurs=aci-inconnue",
            "convergence.oidc.emergency-account=administration"})
@ActiveProfiles({"test", "oidc"})
@Import(TestWorld.class)
@DirtiesContext
class OidcTest {

    private static final String SCREEN = "/camunda/app/tasklist/default/";
    private static final String COUNT = "/camunda/api/engine/engine/default/task/count";

    @Autowired
    private IdentityService identity;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountService states;

    @Autowired
    private JdbcTemplate jdbc;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) throws Exception {
        try (var free = new ServerSocket(0)) {
            System.setProperty("fr.convergence.test.oidc.port", String.valueOf(free.getLocalPort()));
        }
        registry.add("server.port", IdentityProvider::port);
        registry.add("convergence.oidc.issuer", IdentityProvider::issuer);
    }

    @AfterAll
    static void stopTheProvider() {
        IdentityProvider.stop();
    }

    @BeforeEach
    void somebodyStrong() {
        jdbc.update("delete from sign_in_attempts");
        IdentityProvider.person = "sujet-" + System.nanoTime();
        claims(Map.of("groups", List.of("metier-cip", "metier-inconnu", "camunda-admin"), "structures", List.of("canal"), "acr", "eidas2"));
    }

    @Test
    void opensAnAccountWithoutPasswordWithTheProfessionsAndStructuresOfTheClaims() throws Exception {
        var account = wanted();
        var browser = new Browser();
        assertThat(browser.get(SCREEN).uri().getPath()).as("back at the screens").isEqualTo("/camunda/app/tasklist/default/");
        assertThat(browser.get(COUNT).statusCode()).isEqualTo(200);
        assertThat(groups(account)).containsExactlyInAnyOrder("cip", Groups.STAFF);
        assertThat(structures(account)).containsExactly("aci-canal");
        assertThat(identity.checkPassword(account, "")).isFalse();
        assertThat(browser.get("/convergence/comptes/liste").statusCode()).as("not administrator by a claim that nobody declared").isEqualTo(403);
    }

    @Test
    void takesBackAtTheNextSignInWhatTheClaimsNoLongerSay() throws Exception {
        var account = wanted();
        new Browser().get(SCREEN);
        claims(Map.of("groups", "metier-chantier", "structures", List.of("jardin"), "preferred_username", "autre.nom"));
        new Browser().get(SCREEN);
        assertThat(groups(account)).containsExactlyInAnyOrder("encadrant", Groups.STAFF);
        assertThat(structures(account)).containsExactly("aci-jardin");
        assertThat(identity.createUserQuery().userId("autre.nom").count()).as("the number names her, not the name").isZero();
    }

    @Test
    void aSensitiveProfessionNeedsAStrongAuthentication() throws Exception {
        claims(Map.of("groups", List.of("metier-cip"), "structures", List.of("canal"), "acr", "eidas1"));
        assertRefused(OidcAccounts.NOT_STRONG);
        claims(Map.of("groups", List.of("metier-cip"), "structures", List.of("canal"), "amr", List.of("pwd", "otp")));
        assertThat(new Browser().get(SCREEN).statusCode()).isEqualTo(200);
    }

    @Test
    void anotherProfessionDoesNot() throws Exception {
        claims(Map.of("groups", List.of("metier-chantier"), "structures", List.of("canal")));
        assertThat(new Browser().get(SCREEN).statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasNoProfessionOrNoStructureOfTheDirectoryDoesNotEnter() throws Exception {
        claims(Map.of("groups", List.of("metier-inconnu"), "structures", List.of("canal"), "acr", "eidas2"));
        assertRefused(OidcAccounts.NO_PROFESSION);
        claims(Map.of("structures", List.of("canal"), "acr", "eidas2"));
        assertRefused(OidcAccounts.NO_PROFESSION);
        for (var structure : List.of("nulle-part", "ailleurs", "aci-canal")) {
            claims(Map.of("groups", List.of("metier-cip"), "structures", List.of(structure), "acr", "eidas2"));
            assertRefused(OidcAccounts.NO_STRUCTURE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"audience", "issuer", "nonce", "expired", "subject"})
    void aTokenThatIsNotForUsNowIsRefused(String wrong) throws Exception {
        var right = IdentityProvider.claims;
        IdentityProvider.claims = token -> {
            right.accept(token);
            switch (wrong) {
                case "audience" -> token.audience(List.of("une-autre-application"));
                case "issuer" -> token.issuer("https://fournisseur.invalid");
                case "nonce" -> token.claim("nonce", "rejoue");
                case "expired" -> token.issuedAt(Instant.now().minusSeconds(7200)).expiresAt(Instant.now().minusSeconds(3600));
                default -> token.claims(all -> all.remove("sub"));
            }
        };
        var account = wanted();
        var browser = new Browser();
        var answer = browser.get(SCREEN);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Connexion refusée").doesNotContain("nonce", "Exception", "invalid_");
        assertThat(browser.get(COUNT).statusCode()).isEqualTo(401);
        assertThat(identity.createUserQuery().userId(account).count()).isZero();
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() throws Exception {
        var answer = new Browser().get("/login/oauth2/code/convergence?code=vole&state=invente");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyTakesAnExistingAccountByItsName() throws Exception {
        claims(Map.of("preferred_username", "direction@aci-canal", "groups", List.of("metier-cip"), "structures", List.of("canal"), "acr", "eidas2"));
        assertRefused(OidcAccounts.NAME_TAKEN);
        claims(Map.of("preferred_username", "administration", "groups", List.of("metier-cip"), "structures", List.of("canal"), "acr", "eidas2"));
        assertRefused(OidcAccounts.NAME_TAKEN);
        claims(Map.of("preferred_username", "../admin", "groups", List.of("metier-cip"), "structures", List.of("canal"), "acr", "eidas2"));
        assertRefused(OidcAccounts.NO_NAME);
    }

    @Test
    void anAccountFromBeforeIsHersWhenTheProviderCheckedItsAddress() throws Exception {
        accounts.create("ancienne.fictive", "Ancienne", "Fictive", "ancienne@convergence.invalid", TestWorld.PASSWORD, Set.of(Profession.CIP),
                Set.of("aci-canal"), false);
        var hers = Map.<String, Object>of("preferred_username", "ancienne.fictive", "email", "Ancienne@convergence.invalid",
                "groups", List.of("metier-cip"), "structures", List.of("canal"), "acr", "eidas2");
        claims(hers);
        assertRefused(OidcAccounts.NAME_TAKEN);
        claims(hers, Map.of("email_verified", true));
        assertThat(new Browser().get(SCREEN).statusCode()).isEqualTo(200);
        IdentityProvider.person = "quelqu-un-d-autre";
        assertRefused(OidcAccounts.NAME_TAKEN);
    }

    @Test
    void aClosedAccountStaysClosedWhateverTheProviderSays() throws Exception {
        var account = wanted();
        var browser = new Browser();
        browser.get(SCREEN);
        states.disable(account, "administration");
        assertThat(browser.get(COUNT).statusCode()).as("at once").isEqualTo(401);
        assertRefused(OidcAccounts.CLOSED);
    }

    @Test
    void passwordsOpenNothingButTheEmergencyAccount() throws Exception {
        assertThat(login("cip@aci-canal", "tasklist").statusCode()).isEqualTo(401);
        assertThat(login("administration", "admin").statusCode()).isEqualTo(200);
        assertThat(new Browser().get("/convergence/connexion-de-secours").body()).contains("Connexion de secours");
    }

    @Test
    void leavingGoesOnToTheProvider() throws Exception {
        var browser = new Browser();
        browser.get(SCREEN);
        var left = browser.post("/camunda/api/admin/auth/user/default/logout", "");
        assertThat(left.headers().firstValue(SignInDoor.NEXT)).contains("/convergence/au-revoir");
        assertThat(browser.get(COUNT).statusCode()).isEqualTo(401);
        var bye = browser.get("/convergence/au-revoir");
        assertThat(bye.previousResponse()).as("by the provider").isPresent();
        assertThat(bye.body()).contains("Vous êtes déconnecté");
    }

    @Test
    void theListsOfOpenCallsStandInFrontAsWithoutAProvider() throws Exception {
        var browser = new Browser();
        assertThat(browser.get(COUNT).statusCode()).as("a stranger's call is refused, not sent to the provider").isEqualTo(401);
        browser.get(SCREEN);
        assertThat(browser.get("/camunda/api/engine/engine/default/history/task").statusCode()).isEqualTo(403);
        assertThat(browser.get("/oauth2/inconnu").statusCode()).isEqualTo(404);
        assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);
    }

    /** What the token claims, besides a name that nobody bears. */
    @SafeVarargs
    private void claims(Map<String, Object>... some) {
        var suggested = wanted();
        IdentityProvider.claims = (Consumer<JwtClaimsSet.Builder>) token -> {
            token.claim("preferred_username", suggested).claim("given_name", "Personne").claim("family_name", "Fictive");
            for (var more : some) {
                more.forEach(token::claim);
            }
        };
    }

    private static String wanted() {
        return "compte." + IdentityProvider.person;
    }

    private void assertRefused(String sentence) throws Exception {
        var browser = new Browser();
        var answer = browser.get(SCREEN);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(org.springframework.web.util.HtmlUtils.htmlEscape(sentence, "UTF-8"));
        assertThat(browser.get(COUNT).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> login(String account, String app) throws Exception {
        var browser = new Browser();
        browser.get("/camunda/api/engine/engine/");
        return browser.post("/camunda/api/admin/auth/user/default/login/" + app, "username=" + account + "&password=" + TestWorld.PASSWORD);
    }

    private List<String> groups(String account) {
        return identity.createGroupQuery().groupMember(account).list().stream().map(group -> group.getId()).toList();
    }

    private List<String> structures(String account) {
        return identity.createTenantQuery().userMember(account).list().stream().map(tenant -> tenant.getId()).toList();
    }

    /** Follows redirects from the product to the provider and back, with its cookies. */
    private static final class Browser {

        private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NORMAL).build();

        HttpResponse<String> get(String path) throws Exception {
            return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
        }

        HttpResponse<String> post(String path, String body) throws Exception {
            var request = request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body));
            cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN")).findFirst()
                    .ifPresent(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }

        private static HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + IdentityProvider.port() + path)).header("Accept", "text/html, */*");
        }
    }
}
