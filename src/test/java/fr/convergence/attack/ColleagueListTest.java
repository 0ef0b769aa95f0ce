package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import fr.convergence.testing.TestWorld;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names, addresses and professions of the colleagues of another structure, and who administers (attacks 9, 20). */
class ColleagueListTest extends Intruder {

    static Stream<Profession> managers() {
        return Stream.of(Profession.DIRECTION, Profession.COORDINATION, Profession.EVALUATEUR, Profession.CONCEPTEUR);
    }

    @ParameterizedTest
    @MethodSource("managers")
    void aManagerSeesTheAccountsOfHerStructureAndNoOther(Profession profession) {
        var manager = scene.inCockpit(profession, ELSEWHERE);
        for (var asked : List.of("maxResults=500", "maxResults=2&firstResult=0", "idIn=direction%40" + HERE + ",cip%40" + ELSEWHERE, "memberOfTenant=" + HERE, "memberOfGroup=direction",
                "memberOfGroup=camunda-admin", "emailLike=%25", "firstNameLike=%25&sortBy=userId&sortOrder=desc", "id=" + Scene.ADMINISTRATOR)) {
            var listed = manager.get(ENGINE + "/user?" + (asked.contains("maxResults") ? "" : "maxResults=500&") + asked);
            assertThat(listed.statusCode()).as(asked).isIn(200, 403);
            for (var person : Actor.json(listed)) {
                assertThat(person.path("id").asText("")).as("%s", asked).endsWith(ELSEWHERE);
            }
        }
        assertThat(Actor.json(manager.get(ENGINE + "/user?maxResults=500"))).hasSizeGreaterThan(5);
        assertThat(Actor.json(manager.get(ENGINE + "/user?maxResults=3&firstResult=2"))).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("managers")
    void theAccountOfAnotherIsAsAbsentAsOneThatDoesNotExist(Profession profession) {
        var manager = scene.inCockpit(profession, ELSEWHERE);
        for (var account : List.of("direction%40" + HERE, Scene.ADMINISTRATOR)) {
            same(manager.get(ENGINE + "/user/" + account + "/profile"), manager.get(ENGINE + "/user/personne.inconnue/profile"));
        }
        assertThat(Actor.json(manager.get(ENGINE + "/user/cip%40" + ELSEWHERE + "/profile")).path("id").asText()).isEqualTo("cip@" + ELSEWHERE);
    }

    @Test
    void theProfessionsOfAnotherAreNotCounted() {
        var cip = as(Profession.CIP, ELSEWHERE);
        for (var account : List.of("direction%40" + HERE, Scene.ADMINISTRATOR)) {
            same(cip.get(ENGINE + "/group/count?member=" + account), cip.get(ENGINE + "/group/count?member=personne.inconnue"));
        }
        for (var account : List.of("direction@" + HERE, Scene.ADMINISTRATOR)) {
            same(cip.post(ENGINE + "/group?firstResult=0&maxResults=50", "{\"member\":\"" + account + "\"}"),
                    cip.post(ENGINE + "/group?firstResult=0&maxResults=50", "{\"member\":\"personne.inconnue\"}"));
        }
        assertThat(Actor.json(cip.post(ENGINE + "/group?firstResult=0&maxResults=50", "{\"member\":\"" + TestWorld.account(Profession.CIP, ELSEWHERE) + "\"}"))).isNotEmpty();
    }

    /** She may take a lost second factor off, which ends the sessions: of her own colleagues, and never of who administers. */
    @Test
    void aDataProtectionOfficerManagesTheAccountsOfHerStructureAlone() {
        var dpo = as(Profession.DPO, ELSEWHERE);
        var listed = Actor.json(dpo.get("/convergence/comptes/liste"));
        assertThat(listed).isNotEmpty().allSatisfy(row -> assertThat(row.path("account").asText()).endsWith(ELSEWHERE));
        var victim = as(Profession.CIP, HERE);
        for (var account : List.of("cip%40" + HERE, Scene.ADMINISTRATOR, "administration")) {
            for (var act : List.of("second-facteur", "fermeture", "reouverture")) {
                same(dpo.post("/convergence/comptes/" + account + "/" + act, "{}"), dpo.post("/convergence/comptes/personne.inconnue/" + act, "{}"));
                refused(dpo.post("/convergence/comptes/" + account + "/" + act, "{}"), 403, 404);
            }
        }
        assertThat(victim.get(ENGINE + "/task/count").statusCode()).as("her session goes on").isEqualTo(200);
        assertThat(scene.administrator().get("/convergence/comptes/liste").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyElseSeesOrManagesAccounts() {
        for (var actor : List.of(stranger(), as(Profession.CIP, HERE), as(Profession.DIRECTION, HERE), as(Profession.COORDINATION, HERE))) {
            refused(actor.get("/convergence/comptes/liste"), 401, 403);
            for (var act : List.of("second-facteur", "fermeture", "reouverture")) {
                refused(actor.post("/convergence/comptes/cip%40" + ELSEWHERE + "/" + act, "{}"), 401, 403);
            }
        }
    }

    @Test
    void anAdministratorSeesThemAll() {
        assertThat(Actor.json(scene.administrator().get(ENGINE + "/user?maxResults=500"))).hasSizeGreaterThan(40);
    }
}
