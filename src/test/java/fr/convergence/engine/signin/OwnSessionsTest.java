package fr.convergence.engine.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.identity.SessionService;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Mes sessions»: one's own, to see and to end. */
@ProductTest
class OwnSessionsTest extends Doorstep {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    private SessionService sessions;

    @Test
    void showsWhereOneIsSignedInAndMarksThisOne() {
        var here = signedInHerself();
        signedInHerself();
        var page = here.get(SessionPages.PATH);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Mes sessions", "Celle-ci", "Navigateur inconnu", "Terminer toutes les autres", "pages.css");
        assertThat(sessions.of(PERSON)).hasSize(2);
    }

    @Test
    void showsNoSessionThatEndedByItself() {
        var here = signedInHerself();
        signedInHerself();
        clock.holdAt(time.instant().plus(java.time.Duration.ofMinutes(31)));
        assertThat(here.get(SessionPages.PATH).body()).contains("Celle-ci").doesNotContain("Terminer toutes les autres");
        assertThat(sessions.of(PERSON)).hasSize(1);
        sessions.forgetOld();
        assertThat(jdbc.queryForObject("select count(*) from account_session where account = ?", Integer.class, PERSON)).isEqualTo(1);
    }

    @Test
    void endsAnotherOneAtOnceAndWritesItDown() {
        var here = signedInHerself();
        var kept = only();
        var elsewhere = signedInHerself();
        var other = sessions.of(PERSON).stream().filter(one -> !one.id().equals(kept)).findFirst().orElseThrow().id();
        assertThat(tasks(elsewhere)).isEqualTo(200);
        assertThat(send(here, "/fin", "session=" + other).headers().firstValue("Location")).contains(SessionPages.PATH + "?fait=oui");
        assertThat(tasks(elsewhere)).isEqualTo(401);
        assertThat(tasks(here)).isEqualTo(200);
        assertThat(noted()).contains("session-fermee");
    }

    @Test
    void endsAllTheOthersAndNotItself() {
        var here = signedInHerself();
        var elsewhere = List.of(signedInHerself(), signedInHerself());
        assertThat(send(here, "/autres", "").statusCode()).isEqualTo(303);
        assertThat(elsewhere).allSatisfy(other -> assertThat(tasks(other)).isEqualTo(401));
        assertThat(tasks(here)).isEqualTo(200);
        assertThat(send(here, "/fin", "session=" + only()).statusCode()).as("this one is left by signing out").isEqualTo(400);
    }

    @Test
    void endsNobodyElsesAndNothingWithoutItsToken() {
        var here = signedInHerself();
        var mine = only();
        var admin = administrator();
        assertThat(send(admin, "/fin", "session=" + mine).headers().firstValue("Location")).contains(SessionPages.PATH + "?fait=non");
        assertThat(admin.get(SessionPages.PATH + "?fait=non").body()).contains("déjà terminée");
        assertThat(here.withoutToken("POST", SessionPages.PATH + "/autres", "").statusCode()).isEqualTo(403);
        assertThat(here.send("POST", SessionPages.PATH + "/fin", "{\"session\":\"" + UUID.randomUUID() + "\"}", JSON).statusCode()).isEqualTo(415);
        assertThat(stranger().get(SessionPages.PATH).statusCode()).isEqualTo(401);
        assertThat(tasks(here)).isEqualTo(200);
    }

    @Test
    void comingInAndLeavingStandInTheRegisterWithoutAnAddress() {
        var here = signedInHerself();
        assertThat(here.send("POST", "/camunda/api/admin/auth/user/default/logout", "", null).statusCode()).isEqualTo(200);
        assertThat(noted()).contains("connexion", "deconnexion");
        assertThat(sessions.of(PERSON)).isEmpty();
        assertThat(jdbc.queryForList("select coalesce(changes, '') || coalesce(reference, '') || coalesce(purpose, '') from register_entry"
                + " where kind = 'SIGN_IN' and account = ?", String.class, PERSON)).containsOnly("PASSWORD", "");
    }

    @Test
    void aWrongPasswordIsToldAsSuchAndIsNoConnection() {
        var before = noted().size();
        var answer = login(stranger(), PERSON, "une mauvaise réponse");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(message(answer)).isEqualTo(SignInDoor.WRONG).isEqualTo(message(login(stranger(), "personne.de.ce.nom", "une mauvaise réponse")));
        assertThat(noted()).hasSize(before);
    }

    private UUID only() {
        return sessions.of(PERSON).get(0).id();
    }

    private List<String> noted() {
        return jdbc.queryForList("select element from register_entry where kind = 'SIGN_IN' and account = ?", String.class, PERSON);
    }

    private static java.net.http.HttpResponse<String> send(TasklistClient client, String path, String form) {
        return client.send("POST", SessionPages.PATH + path, form, FORM);
    }
}
