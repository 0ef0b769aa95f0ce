package fr.convergence.engine.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class SignInTest extends Doorstep {

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Test
    void aWrongPasswordAnAccountThatDoesNotExistAndAClosedOneAnswerTheSame() {
        jdbc.update("update account_state set disabled_at = now(), disabled_by = 'fictif', disabled_for = 'DECIDED' where account = ?", PERSON);
        var answers = List.of(
                login(stranger(), "cip@" + TestWorld.CANAL, "une mauvaise réponse"),
                login(stranger(), "personne.de.ce.nom", "une mauvaise réponse"),
                login(stranger(), PERSON, PASSWORD));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).isEqualTo(answers.get(0).body());
            assertThat(answer.headers().map().keySet()).isEqualTo(answers.get(0).headers().map().keySet());
        });
    }

    /** What takes time is the derivation: exactly one each time, so that the clock tells nothing either. */
    @Test
    void anAccountThatDoesNotExistOrHasNoPasswordCostsTheSameDerivation() {
        var derivations = new AtomicInteger();
        var passwords = engine.getPasswordManager();
        engine.setPasswordManager(new PasswordManager(engine.getPasswordEncryptor(), List.of()) {
            @Override
            public String encrypt(String password) {
                derivations.incrementAndGet();
                return super.encrypt(password);
            }

            @Override
            public boolean check(String password, String stored) {
                derivations.incrementAndGet();
                return super.check(password, stored);
            }
        });
        try {
            for (var account : List.of(PERSON, "personne.de.ce.nom")) {
                derivations.set(0);
                assertThat(identity.checkPassword(account, "une mauvaise réponse")).isFalse();
                assertThat(derivations).as(account).hasValue(1);
            }
        } finally {
            engine.setPasswordManager(passwords);
        }
    }

    @Test
    void bruteForceIsStoppedOnEveryPathThatChecksAPasswordAndTheEngineLocksNobody() {
        var stranger = stranger();
        var statuses = new ArrayList<Integer>();
        for (var time = 0; time < 12; time++) {
            statuses.add(login(stranger, PERSON, "une mauvaise réponse " + time).statusCode());
        }
        assertThat(statuses.subList(0, 5)).containsOnly(401);
        assertThat(statuses.subList(5, 12)).containsOnly(429);
        assertThat(login(stranger, PERSON, PASSWORD).statusCode()).as("even the right one, from there").isEqualTo(429);
        assertThat(((UserEntity) identity.createUserQuery().userId(PERSON).singleResult()).getAttempts()).as("the engine's own lock").isZero();
    }

    @Test
    void whileAStrangerTriesTheColleagueSignsInFromHerOwnDevice() {
        var hers = signedInHerself();
        hers.send("POST", "/camunda/api/admin/auth/user/default/logout", "", null);
        var stranger = stranger();
        for (var time = 0; time < 8; time++) {
            login(stranger, PERSON, "une mauvaise réponse");
        }
        assertThat(login(stranger, PERSON, PASSWORD).statusCode()).isEqualTo(429);
        assertThat(login(hers, PERSON, PASSWORD).statusCode()).as("her own device").isEqualTo(200);
    }

    @Test
    void theWaitIsSaidInFrenchAndTheSameForWhoDoesNotExist() {
        var said = new ArrayList<String>();
        for (var account : List.of(PERSON, "personne.de.ce.nom")) {
            var stranger = stranger();
            for (var time = 0; time < 5; time++) {
                login(stranger, account, "une mauvaise réponse");
            }
            said.add(message(login(stranger, account, "une mauvaise réponse")));
        }
        assertThat(said.get(0)).startsWith("Trop d'essais. Recommencez dans");
        assertThat(said.get(1)).isEqualTo(said.get(0));
    }

    @Test
    void sprayingManyAccountsFromOneSourceIsStopped() {
        var stranger = stranger();
        var statuses = new ArrayList<Integer>();
        for (var number = 0; number < 33; number++) {
            statuses.add(login(stranger, "pulverisation" + number, "Bienvenue-2026-2026").statusCode());
        }
        assertThat(statuses.subList(0, 31)).containsOnly(401);
        assertThat(statuses.subList(31, 33)).containsOnly(429);
    }

    @Test
    void nobodyGetsAnotherSourceByWritingAHeader() throws Exception {
        var http = java.net.http.HttpClient.newHttpClient();
        var statuses = new ArrayList<Integer>();
        for (var number = 0; number < 33; number++) {
            var forged = "198.51.100." + number;
            var page = http.send(request("/camunda/app/tasklist/default/", forged).GET().build(), java.net.http.HttpResponse.BodyHandlers.ofString());
            var cookies = page.headers().allValues("Set-Cookie").stream().map(cookie -> cookie.split(";")[0]).toList();
            var token = cookies.stream().filter(cookie -> cookie.startsWith("XSRF-TOKEN=")).findFirst().orElseThrow().substring("XSRF-TOKEN=".length());
            statuses.add(http.send(request("/camunda/api/admin/auth/user/default/login/tasklist", forged)
                    .header("Content-Type", "application/x-www-form-urlencoded").header("Cookie", String.join("; ", cookies))
                    .header("X-XSRF-TOKEN", token)
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString("username=pulverisation" + number + "&password=x")).build(),
                    java.net.http.HttpResponse.BodyHandlers.ofString()).statusCode());
        }
        assertThat(statuses.subList(0, 31)).containsOnly(401);
        assertThat(statuses.subList(31, 33)).containsOnly(429);
    }

    @Test
    void aWeakPasswordIsRefusedWithItsReasonOnEveryScreenThatSetsOne() {
        var herself = signedInHerself();
        var own = herself.send("PUT", ENGINE + "/user/" + PERSON + "/credentials",
                "{\"password\":\"motdepassemotdepasse\",\"authenticatedUserPassword\":\"" + PASSWORD + "\"}", JSON);
        assertThat(own.statusCode()).isEqualTo(400);
        assertThat(message(own)).contains("mots du programme");
        var admin = administrator();
        var opened = post(admin, "/user/create", "{\"profile\":{\"id\":\"faible.fictif\",\"firstName\":\"F\",\"lastName\":\"F\"},\"credentials\":{\"password\":\"azertyuiopqsdfghjklm\"}}");
        assertThat(opened.statusCode()).isEqualTo(400);
        assertThat(message(opened)).startsWith("Ce mot de passe");
        assertThat(identity.createUserQuery().userId("faible.fictif").count()).isZero();
        var asked = post(admin, "/identity/password-policy", "{\"password\":\"motdepassemotdepasse\"}");
        assertThat(TasklistClient.json(asked).path("valid").asBoolean()).as("what the screen asks while one types").isFalse();
        assertThat(identity.checkPassword(PERSON, PASSWORD)).as("the old one").isTrue();
    }

    @Test
    void theDeviceCookieOpensNothingByItselfAndScriptsDoNotReadIt() {
        var client = stranger();
        var set = login(client, PERSON, PASSWORD).headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith("appareil=")).findFirst();
        assertThat(set).hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain(PERSON));
        var bearer = stranger();
        bearer.get("/camunda/app/tasklist/default/");
        assertThat(tasks(bearer)).isEqualTo(401);
    }

    @Test
    void aFailedLoginLeavesNoDeviceCookie() {
        assertThat(login(stranger(), PERSON, "une mauvaise réponse").headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("appareil="));
    }

    @Test
    void colleaguesWithoutASecondFactorSignInAsBeforeInTheDemoWorld() {
        assertThat(tasks(colleague(Profession.REFERENT_SANTE, TestWorld.CANAL))).isEqualTo(200);
    }

    private java.net.http.HttpRequest.Builder request(String path, String forged) {
        return java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-For", forged).header("Forwarded", "for=" + forged).header("X-Real-IP", forged);
    }
}
