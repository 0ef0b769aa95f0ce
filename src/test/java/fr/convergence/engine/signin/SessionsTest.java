package fr.convergence.engine.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Groups;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.OwnToken;
import fr.convergence.identity.AccountService;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.core.env.Environment;

@ProductTest
class SessionsTest extends Doorstep {

    @Autowired
    private AccountService states;

    @Autowired
    private ServerProperties server;

    @Autowired
    private Environment settings;

    @Test
    void endAtOnceWhenTheAccountIsClosed() {
        var herself = signedInHerself();
        assertThat(tasks(herself)).isEqualTo(200);
        states.disable(PERSON, "administration");
        assertThat(tasks(herself)).isEqualTo(401);
        states.enable(PERSON, "administration");
        assertThat(tasks(herself)).as("reopened, the old session stays ended").isEqualTo(401);
        assertThat(tasks(signedInHerself())).isEqualTo(200);
    }

    /** A screen asks for several things at once: no call of an ended session is answered by an error of the server. */
    @Test
    void endForAllTheCallsOfAScreenAtOnce() {
        for (var time = 0; time < 5; time++) {
            var herself = signedInHerself();
            var number = "JSESSIONID=" + herself.cookie("JSESSIONID");
            states.endSessions(PERSON);
            assertThat(java.util.stream.IntStream.range(0, 16).parallel().map(call -> quietly(number)).toArray()).containsOnly(401);
        }
    }

    @Test
    void endAtOnceWhenTheAccountIsDeleted() {
        var herself = signedInHerself();
        identity.deleteUser(PERSON);
        assertThat(tasks(herself)).isEqualTo(401);
    }

    @Test
    void loseAtOnceWhatTheAccountLoses() {
        var herself = signedInHerself();
        assertThat(herself.get("/convergence/comptes/liste").statusCode()).isEqualTo(403);
        identity.createMembership(PERSON, Profession.DPO.group());
        assertThat(herself.get("/convergence/comptes/liste").statusCode()).as("a group is gained at once").isEqualTo(200);
        identity.deleteMembership(PERSON, Profession.DPO.group());
        assertThat(herself.get("/convergence/comptes/liste").statusCode()).isEqualTo(403);
        identity.deleteMembership(PERSON, Profession.CIP.group());
        assertThat(identity.createGroupQuery().groupMember(PERSON).groupId(Groups.STAFF).count()).isZero();
        assertThat(tasks(herself)).as("no longer staff").isEqualTo(403);
    }

    /** Twelve hours in the product; the setting of the tests is longer, because they travel. */
    @Test
    void endAfterTheLongestTimeHoweverBusy() throws Exception {
        var longest = settings.getRequiredProperty("convergence.session.longest", Duration.class);
        var herself = signedInHerself();
        var began = time.instant();
        clock.holdAt(began.plus(longest).minus(Duration.ofMinutes(1)));
        assertThat(tasks(herself)).isEqualTo(200);
        clock.holdAt(began.plus(longest).plus(Duration.ofMinutes(1)));
        assertThat(tasks(herself)).isEqualTo(401);
        assertThat(java.nio.file.Files.readString(java.nio.file.Path.of("src/main/resources/application.yaml"))).contains("session.longest: PT12H");
    }

    @Test
    void endAfterThirtyIdleMinutesAndTravelInAGuardedCookieOnly() {
        assertThat(server.getServlet().getSession().getTimeout()).isEqualTo(Duration.ofMinutes(30));
        assertThat(server.getServlet().getSession().getTrackingModes()).extracting(Enum::name).containsExactly("COOKIE");
        assertThat(settings.getProperty("server.servlet.session.cookie.secure")).isEqualTo(settings.getProperty("convergence.https"));
        var set = stranger().get("/camunda/app/tasklist/default/").headers().allValues("Set-Cookie");
        assertThat(set).anySatisfy(cookie -> assertThat(cookie).startsWith("JSESSIONID=").contains("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void changeTheirNumberAtLoginWhateverNumberWasBroughtIn() {
        var client = stranger();
        var before = cookie(client.get("/camunda/app/tasklist/default/"));
        var after = cookie(login(client, PERSON, PASSWORD));
        assertThat(before).isNotNull();
        assertThat(after).isNotNull().isNotEqualTo(before);
    }

    @Test
    void endWhenOneLogsOutAlsoForWhoKeptTheirNumber() throws Exception {
        var herself = signedInHerself();
        var number = "JSESSIONID=" + herself.cookie("JSESSIONID");
        assertThat(with(number)).isEqualTo(200);
        assertThat(herself.send("POST", "/camunda/api/admin/auth/user/default/logout", "", null).statusCode()).isEqualTo(200);
        assertThat(with(number)).isEqualTo(401);
    }

    @Test
    void theOthersEndWhenThePasswordChangesAndTheOneThatChangedItGoesOn() {
        var here = signedInHerself();
        var elsewhere = signedInHerself();
        var changed = here.send("PUT", ENGINE + "/user/" + PERSON + "/credentials",
                "{\"password\":\"quatre barques sous le pont bleu\",\"authenticatedUserPassword\":\"" + PASSWORD + "\"}", JSON);
        assertThat(changed.statusCode()).isEqualTo(204);
        assertThat(tasks(here)).isEqualTo(200);
        assertThat(tasks(elsewhere)).isEqualTo(401);
    }

    @Test
    void aWriteToAPageOfOursCarriesTheTokenOfItsSession() {
        var admin = administrator();
        var path = "/convergence/comptes/" + PERSON + "/fermeture";
        var refused = admin.withoutToken("POST", path, "{}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(message(refused)).isEqualTo(OwnToken.REFUSED);
        assertThat(states.standing(PERSON).open()).isTrue();
        assertThat(admin.get("/convergence/comptes").headers().firstValue("X-XSRF-TOKEN")).as("told to its own page").contains(admin.cookie("XSRF-TOKEN"));
        assertThat(stranger().get("/convergence/comptes").headers().firstValue("X-XSRF-TOKEN")).isEmpty();
        assertThat(admin.send("POST", path, "{}", JSON).statusCode()).isEqualTo(200);
        assertThat(states.standing(PERSON).open()).isFalse();
    }

    @Test
    void onlyAdministratorsCloseAccountsAndNotTheirOwn() {
        var cip = colleague(Profession.CIP, TestWorld.CANAL);
        var dpo = colleague(Profession.DPO, TestWorld.CANAL);
        var close = "/convergence/comptes/" + PERSON + "/fermeture";
        for (var who : new TasklistClient[] {cip, dpo}) {
            assertThat(who.send("POST", close, "{}", JSON).statusCode()).isEqualTo(403);
        }
        assertThat(cip.get("/convergence/comptes").statusCode()).isEqualTo(403);
        assertThat(dpo.get("/convergence/comptes/liste").body()).contains(PERSON);
        var admin = administrator();
        assertThat(admin.send("POST", "/convergence/comptes/admin.technique/fermeture", "{}", JSON).statusCode()).isEqualTo(400);
        assertThat(admin.send("POST", "/convergence/comptes/personne.de.ce.nom/fermeture", "{}", JSON).statusCode()).isEqualTo(404);
        assertThat(admin.get("/convergence/comptes").body()).contains("Comptes du personnel");
        assertThat(states.standing(PERSON).open()).isTrue();
    }

    private int quietly(String cookie) {
        try {
            return with(cookie);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private int with(String cookie) throws Exception {
        return java.net.http.HttpClient.newHttpClient().send(
                java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + port + ENGINE + "/task/count")).header("Cookie", cookie).build(),
                java.net.http.HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static String cookie(java.net.http.HttpResponse<?> response) {
        return response.headers().allValues("Set-Cookie").stream().filter(set -> set.startsWith("JSESSIONID=")).findFirst()
                .map(set -> set.split(";")[0]).orElse(null);
    }
}
