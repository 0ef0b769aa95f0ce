package fr.convergence.breakglass;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Counter;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The DPO's page of emergency accesses, and the one button on it. */
@ProductTest
class BreakGlassPagesTest extends Counter {

    private static final String WHY = "Rendez-vous <b>cet après-midi</b>, le fil rouge est absent.";
    private static final String REASON = "why=Le+fil+rouge+est+revenu+plus+t%C3%B4t.";

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private BreakGlassService accesses;

    @Autowired
    private BreakGlass open;

    @Autowired
    private JdbcTemplate database;

    private final String colleague = TestWorld.account(Profession.REFERENT_SANTE, TestWorld.CANAL);
    private String reference;
    private String number;

    @BeforeEach
    void aFileIsOpen() {
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, ProcessTestBase.TODAY.minusMonths(3), ProcessTestBase.TODAY.plusMonths(9));
        number = accesses.open(new AccessRequest(reference, AccessReason.REPLACEMENT, WHY), TestWorld.CANAL, colleague).number();
    }

    @Test
    void showsTheDpoWhatIsOpenInHerStructuresAndNothingElse() {
        assertThat(dpo(TestWorld.CANAL).get(BreakGlassPages.PATH).body()).contains(number, "Ouvert", "Retirer cet accès maintenant", "&lt;b&gt;cet après-midi")
                .doesNotContain("<b>cet");
        assertThat(dpo(TestWorld.JARDIN).get(BreakGlassPages.PATH).body()).doesNotContain(number);
    }

    @Test
    void takesAnAccessBackAtOnceAndWritesItDown() {
        var dpo = dpo(TestWorld.CANAL);
        assertThat(send(dpo, REASON).headers().firstValue("Location")).contains(BreakGlassPages.PATH + "?fait=oui");
        assertThat(open.isOpenFor(colleague, reference)).isFalse();
        assertThat(dpo.get(BreakGlassPages.PATH + "?fait=oui").body()).contains("L’accès est retiré", "Le fil rouge est revenu plus tôt.");
        assertThat(database.queryForList("select element from register_entry where kind = 'OPERATION' and account = ? and reference = ?", String.class,
                TestWorld.account(Profession.DPO, TestWorld.CANAL), reference)).contains("EmergencyAccess.Revoke");
        assertThat(send(dpo, REASON).body()).as("twice").contains("déjà refermé");
    }

    @Test
    void refusesWithoutAReasonWithoutTheTokenAndToEverybodyElse() {
        var dpo = dpo(TestWorld.CANAL);
        assertThat(send(dpo, "why=").body()).contains("Expliquez en une phrase");
        assertThat(dpo.withoutToken("POST", path(), "{}").statusCode()).isEqualTo(403);
        assertThat(send(dpo(TestWorld.JARDIN), REASON).statusCode()).isEqualTo(400);
        for (var profession : List.of(Profession.DIRECTION, Profession.CIP, Profession.COORDINATION, Profession.REFERENT_SANTE)) {
            var other = colleague(profession, TestWorld.CANAL);
            assertThat(other.get(BreakGlassPages.PATH).statusCode()).as(profession.label()).isEqualTo(404);
            assertThat(send(other, REASON).statusCode()).as(profession.label()).isEqualTo(404);
        }
        assertThat(stranger().get(BreakGlassPages.PATH).statusCode()).isEqualTo(401);
        assertThat(open.isOpenFor(colleague, reference)).isTrue();
    }

    private TasklistClient dpo(String siae) {
        return colleague(Profession.DPO, siae);
    }

    private String path() {
        return BreakGlassPages.PATH + "/" + number + "/retrait";
    }

    private HttpResponse<String> send(TasklistClient client, String form) {
        return client.send("POST", path(), form, "application/x-www-form-urlencoded");
    }
}
