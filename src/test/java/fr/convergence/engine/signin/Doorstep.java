package fr.convergence.engine.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import fr.convergence.calendar.ClockControl;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.rights.Accounts;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Counter;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody who does not exist comes to the door: a CIP with an account of her own for each test. */
abstract class Doorstep extends Counter {

    static final String PERSON = "porte.fictive";
    static final String PASSWORD = "trois barques sous le pont vert";
    static final String FACTOR = SecondFactorPages.PATH;
    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    Accounts accounts;

    @Autowired
    IdentityService identity;

    @Autowired
    ClockControl clock;

    @Autowired
    ProgrammeClock time;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void anAccount() {
        jdbc.update("delete from sign_in_attempts");
        identity.deleteUser(PERSON);
        accounts.create(PERSON, "Personne", "Fictive", null, PASSWORD, Set.of(Profession.CIP), Set.of(TestWorld.CANAL), false);
    }

    @AfterEach
    void noAccount() {
        clock.release();
        jdbc.update("delete from sign_in_attempts");
        identity.deleteUser(PERSON);
    }

    HttpResponse<String> login(TasklistClient client, String account, String password) {
        return loginTo(client, "tasklist", account, password);
    }

    HttpResponse<String> loginTo(TasklistClient client, String app, String account, String password) {
        client.get("/camunda/app/" + app + "/default/");
        return client.send("POST", "/camunda/api/admin/auth/user/default/login/" + app,
                "username=" + encoded(account) + "&password=" + encoded(password), FORM);
    }

    /** The person at her own screen. */
    TasklistClient signedInHerself() {
        var client = stranger();
        if (login(client, PERSON, PASSWORD).statusCode() != 200) {
            throw new AssertionError("she cannot sign in");
        }
        client.get("/camunda/app/tasklist/default/");
        return client;
    }

    int tasks(TasklistClient client) {
        return client.get(ENGINE + "/task/count").statusCode();
    }

    HttpResponse<String> type(TasklistClient client, String step, String code) {
        client.get("/camunda/api/engine/engine/"); // gives the new session its token
        return client.send("POST", FACTOR + "/" + step, "{\"code\":\"" + code + "\"}", JSON);
    }

    static String codeAt(String key, Instant at) {
        try {
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(key.replace(" ", "")), "HmacSHA1"), at, Locale.ROOT);
        } catch (java.security.InvalidKeyException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
