package fr.convergence.engine.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.engine.rights.Profession;
import fr.convergence.identity.EnrolmentService;
import fr.convergence.identity.SecondFactorService;
import fr.convergence.rules.Refusal;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whoever has only the password sets up no telephone of his own. */
@ProductTest
class EnrolmentTest extends Doorstep {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:10Z");
    private static final String CODES = "/convergence/comptes/" + PERSON + "/code-installation";

    @Autowired
    private SecondFactorPages pages;

    @Autowired
    private SecondFactorService factors;

    @Autowired
    private EnrolmentService enrolments;

    @BeforeEach
    void holdTheClock() {
        clock.holdAt(NOON);
    }

    @Test
    void thePasswordAloneShowsNoKeyAndConfirmsNone() {
        var request = passwordGiven(PERSON);
        assertThat(pages.state(request)).isEqualTo(new SecondFactorPages.State("ALLOW", PERSON, null, null));
        assertThatThrownBy(() -> pages.picture(request)).isInstanceOf(Refusal.class);
        var key = factors.enrol(PERSON);
        assertThatThrownBy(() -> pages.firstCode(request, null, new SecondFactorPages.Code(codeAt(key, NOON)))).hasMessage(EnrolmentService.WRONG);
        assertThatThrownBy(() -> pages.allow(request, new SecondFactorPages.Code("AAAA-AAAA"))).hasMessage(EnrolmentService.WRONG);
        assertThat(pages.state(request).state()).isEqualTo("ALLOW");
        assertThat(factors.isSet(PERSON)).isFalse();
    }

    @Test
    void theCodeOfAnAdministratorOpensTheSettingUp() {
        var given = TasklistClient.json(administrator().send("POST", CODES, "{}", JSON)).path("code").asText();
        assertThat(given).matches("[A-Z2-7]{4}-[A-Z2-7]{4}");
        var request = passwordGiven(PERSON);
        pages.allow(request, new SecondFactorPages.Code(given.toLowerCase().replace("-", " ")));
        assertThat(pages.state(request).state()).isEqualTo("ENROL");
        assertThat(pages.picture(request)).startsWith("<svg");
        factors.confirm(PERSON, codeAt(factors.enrol(PERSON), NOON));
        enrolments.served(PERSON);
        assertThat(enrolments.accepts(PERSON, given)).as("it serves once").isFalse();
        assertThat(jdbc.queryForList("select event from account_event where account = ? and actor = 'admin.technique'", String.class, PERSON))
                .contains("ENROLMENT_ALLOWED");
    }

    @Test
    void aCodeServesAWeekForItsAccountAndTheNextReplacesIt() {
        var first = enrolments.give(PERSON, "administration").code();
        assertThat(enrolments.accepts(PERSON, first)).isTrue();
        assertThat(enrolments.accepts("autre.fictive", first)).isFalse();
        assertThat(enrolments.accepts(PERSON, null)).isFalse();
        var shown = factors.enrol(PERSON);
        var second = enrolments.give(PERSON, "administration").code();
        assertThat(factors.enrol(PERSON)).as("a key that was shown before").isNotEqualTo(shown);
        assertThat(enrolments.accepts(PERSON, first)).isFalse();
        clock.holdAt(NOON.plus(Duration.ofDays(8)));
        assertThat(enrolments.accepts(PERSON, second)).isFalse();
        clock.holdAt(NOON);
        factors.confirm(PERSON, codeAt(factors.enrol(PERSON), NOON));
        assertThatThrownBy(() -> enrolments.give(PERSON, "administration")).hasMessageContaining("retirez-le d'abord");
        assertThat(enrolments.asksCode(true)).as("somebody has set one up: administrators need a code too").isTrue();
        assertThat(enrolments.asksCode(false)).isTrue();
    }

    @Test
    void isGivenByAdministratorsAndDataProtectionOfficersNeverToOneself() {
        assertThat(colleague(Profession.DPO, TestWorld.CANAL).send("POST", CODES, "{}", JSON).statusCode()).isEqualTo(200);
        assertThat(colleague(Profession.CIP, TestWorld.CANAL).send("POST", CODES, "{}", JSON).statusCode()).isEqualTo(403);
        assertThat(administrator().send("POST", "/convergence/comptes/admin.technique/code-installation", "{}", JSON).statusCode()).isEqualTo(400);
        assertThat(administrator().send("POST", "/convergence/comptes/personne.de.ce.nom/code-installation", "{}", JSON).statusCode()).isEqualTo(404);
        assertThat(stranger().withoutToken("POST", CODES, "{}").statusCode()).isEqualTo(401);
    }

    /** Her password was right, her second factor is awaited; the setting of the tests asks it of nobody. */
    private MockHttpServletRequest passwordGiven(String account) {
        var request = new MockHttpServletRequest();
        request.getSession().setAttribute("fr.convergence.pending", new Sessions.Pending(account, "tasklist", NOON, false));
        return request;
    }
}
