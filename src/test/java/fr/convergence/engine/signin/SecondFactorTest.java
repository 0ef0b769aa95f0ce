package fr.convergence.engine.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import fr.convergence.identity.SecondFactorRule;
import fr.convergence.identity.SecondFactorService;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.RuleFiles;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class SecondFactorTest extends Doorstep {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:10Z");

    @Autowired
    private SecondFactorService factors;

    @BeforeEach
    void holdTheClock() {
        clock.holdAt(NOON);
    }

    @Test
    void isSetUpFromThePageWithAPictureAKeyAndAFirstCode() {
        var herself = signedInHerself();
        assertThat(herself.get(FACTOR).body()).contains("Second facteur", "<html lang=\"fr\">");
        var state = TasklistClient.json(herself.get(FACTOR + "/etat"));
        assertThat(state.path("state").asText()).isEqualTo("ENROL");
        assertThat(herself.get(FACTOR + "/image").body()).startsWith("<svg");
        assertThat(message(type(herself, "premier-code", "000000"))).isEqualTo(SecondFactorService.WRONG);
        var confirmed = type(herself, "premier-code", codeAt(state.path("key").asText(), NOON));
        assertThat(TasklistClient.json(confirmed).path("recoveryCodes")).hasSize(10);
        assertThat(TasklistClient.json(herself.get(FACTOR + "/etat")).path("state").asText()).isEqualTo("SET");
        assertThat(herself.get(FACTOR + "/image").statusCode()).as("the key is not shown again").isEqualTo(400);
        assertThat(tasks(herself)).as("she stays signed in").isEqualTo(200);
    }

    @Test
    void untilTheCodeIsGivenTheSessionOpensNothingElse() {
        var key = enrolled();
        var client = stranger();
        var asked = login(client, PERSON, PASSWORD);
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.headers().firstValue(SignInDoor.NEXT)).contains(FACTOR);
        assertThat(message(asked)).isEqualTo(SignInDoor.CODE_AWAITED);
        for (var path : List.of(ENGINE + "/task", ENGINE + "/filter", ENGINE + "/user/" + PERSON + "/profile", "/convergence/comptes/liste",
                "/convergence/documents?about=x", "/camunda/api/admin/auth/user/default", "/camunda/api/cockpit/plugin/base/default/process-definition/statistics")) {
            assertThat(client.get(path).statusCode()).as(path).isIn(401, 404);
        }
        assertThat(client.send("PUT", ENGINE + "/user/" + PERSON + "/credentials", "{\"password\":\"quatre barques sous le pont\"}", JSON).statusCode())
                .isIn(401, 403);
        assertThat(client.get(FACTOR + "/image").statusCode()).as("the key of a second factor in place").isEqualTo(400);
        clock.holdAt(NOON.plusSeconds(60));
        var before = client.cookie("JSESSIONID");
        var passed = type(client, "code", codeAt(key, NOON.plusSeconds(60)));
        assertThat(passed.statusCode()).isEqualTo(200);
        assertThat(TasklistClient.json(passed).path("next").asText()).isEqualTo("/camunda/app/tasklist/");
        assertThat(client.cookie("JSESSIONID")).as("a new session number").isNotEqualTo(before);
        assertThat(tasks(client)).isEqualTo(200);
    }

    @Test
    void aCodeServesOnceAndARecoveryCodeToo() {
        var key = enrolled();
        clock.holdAt(NOON.plusSeconds(60));
        var code = codeAt(key, NOON.plusSeconds(60));
        assertThat(type(awaited(), "code", code).statusCode()).isEqualTo(200);
        var replay = type(awaited(), "code", code);
        assertThat(replay.statusCode()).isEqualTo(400);
        assertThat(message(replay)).isEqualTo(SecondFactorService.WRONG);
        assertThat(type(awaited(), "code", recovery.get(0)).statusCode()).isEqualTo(200);
        assertThat(type(awaited(), "code", recovery.get(0)).statusCode()).isEqualTo(400);
    }

    @Test
    void guessingCodesIsStopped() {
        var key = enrolled();
        clock.holdAt(NOON.plusSeconds(60));
        var client = awaited();
        for (var time = 0; time < 5; time++) {
            assertThat(type(client, "code", "00000" + time).statusCode()).isEqualTo(400);
        }
        assertThat(type(client, "code", codeAt(key, NOON.plusSeconds(60))).statusCode()).as("even the right one, for now").isEqualTo(429);
        clock.holdAt(NOON.plusSeconds(120));
        assertThat(type(client, "code", codeAt(key, NOON.plusSeconds(120))).statusCode()).isEqualTo(200);
    }

    @Test
    void whoWaitsTooLongOrGaveNoPasswordBeginsAgain() {
        var key = enrolled();
        clock.holdAt(NOON.plusSeconds(60));
        var client = awaited();
        clock.holdAt(NOON.plus(Duration.ofMinutes(12)));
        assertThat(type(client, "code", codeAt(key, NOON.plus(Duration.ofMinutes(12)))).statusCode()).isEqualTo(401);
        var nobody = stranger();
        nobody.get("/camunda/app/tasklist/default/");
        assertThat(type(nobody, "code", codeAt(key, NOON.plus(Duration.ofMinutes(12)))).statusCode()).isEqualTo(401);
        assertThat(nobody.get(FACTOR + "/etat").statusCode()).isEqualTo(401);
    }

    @Test
    void isTakenOffByAnAdministratorWhichEndsTheSessions() {
        var key = enrolled();
        clock.holdAt(NOON.plusSeconds(60));
        var herself = awaited();
        type(herself, "code", codeAt(key, NOON.plusSeconds(60)));
        assertThat(tasks(herself)).isEqualTo(200);
        assertThat(administrator().send("POST", "/convergence/comptes/" + PERSON + "/second-facteur", "{}", JSON).statusCode()).isEqualTo(200);
        assertThat(tasks(herself)).isEqualTo(401);
        assertThat(factors.isSet(PERSON)).isFalse();
        assertThat(jdbc.queryForList("select event from account_event where account = ? and actor = 'admin.technique'", String.class, PERSON))
                .contains("SECOND_FACTOR_RESET");
    }

    @Test
    void isAskedOfProfessionsThatReadSensitiveDomains() {
        var withADatabase = new SecondFactorRule(new RuleFiles("identity-rules.dmn"), "", "jdbc:postgresql://base.invalid/convergence");
        for (var profession : List.of(Profession.CIP, Profession.REFERENT_SANTE, Profession.DIRECTION, Profession.DPO)) {
            assertThat(withADatabase.asksIt(Set.of("personnel", profession.group()))).as(profession.group()).isTrue();
        }
        assertThat(withADatabase.asksIt(Set.of("camunda-admin"))).isTrue();
        assertThat(withADatabase.asksIt(Set.of("personnel", Profession.ENCADRANT.group()))).isFalse();
        assertThat(new SecondFactorRule(new RuleFiles("identity-rules.dmn"), "", "").asksIt(Set.of("cip"))).as("embedded database").isFalse();
        assertThat(new SecondFactorRule(new RuleFiles("identity-rules.dmn"), "by-rule", "").asksIt(Set.of("cip"))).isTrue();
    }

    private List<String> recovery = List.of();

    /** Sets it up without a screen. @return the key */
    private String enrolled() {
        var key = factors.enrol(PERSON);
        recovery = factors.confirm(PERSON, codeAt(key, NOON));
        return key;
    }

    /** Somebody whose password was right and whose code is awaited. */
    private TasklistClient awaited() {
        var client = stranger();
        assertThat(login(client, PERSON, PASSWORD).headers().firstValue(SignInDoor.NEXT)).contains(FACTOR);
        return client;
    }
}
