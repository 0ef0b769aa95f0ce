package fr.convergence.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Counter;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The DPO's page, and nobody else's. */
@ProductTest
class RegisterPagesTest extends Counter {

    private static final String PAGE = "/convergence/register";

    @Autowired
    private Register register;

    @Autowired
    private ParcoursService parcours;

    private String reference;

    @BeforeEach
    void somebodyWasRead() {
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, ProcessTestBase.TODAY.minusMonths(3), ProcessTestBase.TODAY.plusMonths(9));
        register.append(new Entry(Kind.READ, TestWorld.account(Profession.CIP, TestWorld.CANAL), Set.of("cip"), reference, "<b>dossier</b>", null, null));
    }

    @Test
    void showsTheDpoWhoOpenedAFileOfHerStructures() {
        var page = colleague(Profession.DPO, TestWorld.CANAL).get(PAGE + "?reference=" + reference);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("Dossier " + reference, "CIP, fil rouge de " + TestWorld.CANAL, "&lt;b&gt;dossier").doesNotContain("<b>dossier");
        assertThat(register.readsOf(reference)).first().as("her own reading is written down").satisfies(read -> {
            assertThat(read.what()).isEqualTo("Le registre des accès");
            assertThat(read.professions()).isEqualTo("Délégué à la protection des données");
        });
    }

    @Test
    void answersTheSameForAFileElsewhereAndForNone() {
        var elsewhere = colleague(Profession.DPO, TestWorld.JARDIN);
        var body = elsewhere.get(PAGE + "?reference=" + reference).body();
        assertThat(body).contains("Aucun parcours de vos structures").doesNotContain("fil rouge")
                .isEqualTo(elsewhere.get(PAGE + "?reference=CVG-1999-00000").body());
    }

    @Test
    void verifiesTheChainOnDemand() {
        assertThat(colleague(Profession.DPO, TestWorld.CANAL).get(PAGE + "/verification").body()).contains("Le registre est intact");
        assertThat(colleague(Profession.DPO, TestWorld.CANAL).get(PAGE).body()).contains("Qui a ouvert un dossier ?");
    }

    @Test
    void isThereForNobodyElse() {
        for (var profession : Profession.values()) {
            if (profession != Profession.DPO) {
                for (var path : List.of(PAGE, PAGE + "?reference=" + reference, PAGE + "/verification")) {
                    assertThat(colleague(profession, TestWorld.CANAL).get(path).statusCode()).as(profession + " " + path).isEqualTo(404);
                }
            }
        }
        assertThat(stranger().get(PAGE).statusCode()).isEqualTo(401);
        assertThat(administrator().get(PAGE).statusCode()).isEqualTo(403);
    }
}
