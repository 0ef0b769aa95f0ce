package fr.convergence.engine.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.convergence.engine.rights.Accounts;
import fr.convergence.engine.rights.Profession;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the tests of this package begin with: people at their screens, and somebody who was just referred. */
public abstract class Counter {

    protected static final String ENGINE = "/camunda/api/engine/engine/default";
    protected static final String JSON = "application/json";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    protected int port;

    @Autowired
    private Accounts accounts;

    /** A colleague who just logged in to Tasklist. */
    protected TasklistClient colleague(Profession profession, String siae) {
        return signedIn(TestWorld.account(profession, siae));
    }

    protected TasklistClient signedIn(String account) {
        var client = new TasklistClient(port);
        if (client.login(account, TestWorld.PASSWORD) != 200) {
            throw new AssertionError(account + " cannot log in");
        }
        client.get("/camunda/app/tasklist/default/");
        return client;
    }

    protected TasklistClient stranger() {
        return new TasklistClient(port);
    }

    /** A technical administrator, who is no staff member. */
    protected TasklistClient administrator() {
        accounts.create("admin.technique", "Fictif", "Technicien", null, TestWorld.PASSWORD, Set.of(), Set.of(), true);
        var client = new TasklistClient(port);
        client.get("/camunda/app/admin/default/");
        client.send("POST", "/camunda/api/admin/auth/user/default/login/admin",
                "username=admin.technique&password=" + TestWorld.PASSWORD, "application/x-www-form-urlencoded");
        client.get("/camunda/app/admin/default/");
        return client;
    }

    /** Refers somebody obviously fictitious. @return the answer: the new instance */
    protected HttpResponse<String> refer(TasklistClient who) {
        return who.start("intake", referral());
    }

    protected static Map<String, Object> referral() {
        return Map.of("orienteurKind", "MARAUDE", "firstName", "Prénom" + NUMBER.incrementAndGet(), "lastName", "Fictif",
                "birthDate", "1980-02-03", "sleepsAt", "STREET", "wish", "Travailler dehors.");
    }

    /** Refers somebody and finds the task that opens. */
    protected JsonNode openTask(TasklistClient who) {
        var reference = TasklistClient.json(refer(who)).path("businessKey").asText();
        return who.tasks(reference).get(0);
    }

    protected static HttpResponse<String> post(TasklistClient who, String path, String body) {
        return who.send("POST", ENGINE + path, body, JSON);
    }

    protected static String message(HttpResponse<String> response) {
        return TasklistClient.json(response).path("message").asText();
    }
}
