package fr.convergence.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Counter;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
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
        assertThat(page.body()).contains("pages.css", "<nav ", "Dossier " + reference, "CIP, fil rouge de " + TestWorld.CANAL, "&lt;b&gt;dossier").doesNotContain("<b>dossier");
        assertThat(register.readsOf(reference)).first().as("her own reading is written down").satisfies(read -> {
            assertThat(read.what()).isEqualTo("Le registre des accès");
            assertThat(read.professions()).isEqualTo("Délégué à la protection des données");
        });
    }

    @Test
    void answersTheSameForAFileElsewhereAndForNone() {
        var elsewhere = colleague(Profession.DPO, TestWorld.JARDIN);
        var answer = answer(elsewhere, reference);
        assertThat(answer).contains("Aucun parcours de vos structures").isEqualTo(answer(elsewhere, "CVG-1999-00000"));
    }

    @Test
    void verifiesTheChainOnDemand() {
        assertThat(colleague(Profession.DPO, TestWorld.CANAL).get(PAGE + "/verification").body()).contains("Chaîne vérifiée", "Le registre est intact");
        assertThat(colleague(Profession.DPO, TestWorld.CANAL).get(PAGE).body()).contains("Chercher", "Connexions des sept derniers jours").doesNotContain("<tbody>");
    }

    @Test
    void saysWhereTheChainBreaks() {
        var broken = new RegisterHtml().verification(new Verification(12, 0, 0, null, List.of("la ligne 7 a été modifiée")));
        assertThat(broken).contains("Chaîne rompue", "la ligne 7 a été modifiée").doesNotContain("Chaîne vérifiée");
    }

    @Test
    void findsLinesByColleagueNatureAndPeriod() {
        var dpo = colleague(Profession.DPO, TestWorld.CANAL);
        var cip = TestWorld.account(Profession.CIP, TestWorld.CANAL);
        register.append(new Entry(Kind.CHANGE, cip, Set.of("cip"), reference, "RenewalFile/x", "renewal",
                "{\"act\":\"update\",\"fields\":[{\"field\":\"dueOn\",\"before\":\"2026-01-01\",\"after\":\"2026-02-01\"}]}"));
        register.append(new Entry(Kind.OPERATION, cip, Set.of("cip"), null, "Task.Claim", "intake", "assignee: null → " + cip));
        var found = dpo.get(PAGE + "?account=" + cip).body();
        assertThat(found).contains("a modifié : ", "Échéance", "Prise en charge d’une tâche", "responsable : personne → " + cip)
                .doesNotContain("RenewalFile", "Task.Claim", "dueOn");
        assertThat(dpo.get(PAGE + "?account=" + cip + "&kind=READ").body()).contains("a ouvert : ").doesNotContain("Prise en charge");
        assertThat(dpo.get(PAGE + "?account=" + cip + "&to=2001-01-01").body()).contains("Aucune ligne ne répond").doesNotContain("<tbody>");
        assertThat(dpo.get(PAGE + "?from=2026-02-02&to=2026-02-01").body()).contains("Le dernier jour est avant le premier");
        assertThat(dpo.get(PAGE + "?from=hier").statusCode()).isEqualTo(400);
    }

    @Test
    void showsWhoSignedInToTheDpoOfTheirStructuresOnly() {
        var cip = TestWorld.account(Profession.CIP, TestWorld.CANAL);
        colleague(Profession.CIP, TestWorld.CANAL);
        assertThat(colleague(Profession.DPO, TestWorld.CANAL).get(PAGE + "?kind=SIGN_IN&account=" + cip).body()).contains("a ouvert une session : Mot de passe");
        var elsewhere = colleague(Profession.DPO, TestWorld.JARDIN);
        assertThat(elsewhere.get(PAGE + "?kind=SIGN_IN").body()).doesNotContain("de " + TestWorld.CANAL);
        assertThat(elsewhere.get(PAGE + "?kind=SIGN_IN&account=" + cip).body()).contains("Aucun collègue de vos structures").doesNotContain("a ouvert une session");
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

    /** What stands under the form, which repeats what was asked. */
    private static String answer(TasklistClient client, String reference) {
        var body = client.get(PAGE + "?reference=" + reference).body();
        return body.substring(body.indexOf("</form>"));
    }
}
