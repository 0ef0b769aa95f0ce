package fr.convergence.engine.rights;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.web.Counter;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A DPO of two structures starts by the reference alone; the code of a structure is asked when the file does not say it. */
@ProductTest
class SeveralStructuresTest extends Counter {

    private static final String DPO = "dpo.deux.structures";

    @Autowired
    private Accounts accounts;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private JdbcTemplate database;

    private TasklistClient dpo;

    @BeforeEach
    void sheWorksInTwoOfThem() {
        accounts.create(DPO, "Fictive", "Deux", null, TestWorld.PASSWORD, Set.of(Profession.DPO), Set.of(TestWorld.CANAL, TestWorld.JARDIN), false);
        dpo = signedIn(DPO);
    }

    /** Other tests count the colleagues of a structure. */
    @AfterEach
    void sheLeaves() {
        identity.deleteUser(DPO);
    }

    @Test
    void theFileSaysTheStructure() {
        var started = start(Map.of("parcoursReference", file(TestWorld.JARDIN).toLowerCase()));
        assertThat(started.statusCode()).isEqualTo(200);
        var instance = TasklistClient.json(started).path("id").asText();
        assertThat(database.queryForObject("select tenant_id_ from act_ru_execution where id_ = ?", String.class, instance)).isEqualTo(TestWorld.JARDIN);
    }

    @Test
    void aFileElsewhereIsAnsweredLikeNone() {
        var elsewhere = start(Map.of("parcoursReference", file(TestWorld.LIVRAISON)));
        assertThat(elsewhere.statusCode()).isEqualTo(400);
        assertThat(elsewhere.body()).contains("Aucune de vos structures").isEqualTo(start(Map.of("parcoursReference", "CVG-1999-00000")).body());
    }

    @Test
    void theCodeIsTakenWhenItIsGivenAndRefusedWhenItIsNotHers() {
        assertThat(start(Map.of("parcoursReference", file(TestWorld.CANAL), "siae", TestWorld.CANAL)).statusCode()).isEqualTo(200);
        assertThat(start(Map.of("parcoursReference", file(TestWorld.LIVRAISON), "siae", TestWorld.LIVRAISON)).body()).contains("Vous n'intervenez pas");
        assertThat(start(Map.of("parcoursReference", file(TestWorld.JARDIN), "siae", TestWorld.CANAL)).body()).contains("ne suit aucun dossier");
    }

    private String file(String siae) {
        return new ParcoursFixture(parcours).openParcours(siae, ProcessTestBase.TODAY.minusMonths(3), ProcessTestBase.TODAY.plusMonths(9));
    }

    private HttpResponse<String> start(Map<String, String> named) {
        var answers = new HashMap<String, Object>(named);
        answers.putAll(Map.of("receivedOn", ProcessTestBase.TODAY.toString(), "kind", "ACCESS", "identity", "KNOWN"));
        return dpo.start("datarights", answers);
    }
}
