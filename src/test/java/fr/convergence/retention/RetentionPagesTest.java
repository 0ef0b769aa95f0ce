package fr.convergence.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.calendar.ClockControl;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Counter;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class RetentionPagesTest extends Counter {

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private ClockControl clock;

    @Autowired
    private HoldService holds;

    @Autowired
    private JdbcClient database;

    private String reference;

    @BeforeEach
    void somebodyLeftLongAgo() {
        clock.holdAt(LocalDate.of(2023, 6, 1));
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.LIVRAISON, LocalDate.of(2023, 6, 1), LocalDate.of(2024, 1, 31));
        clock.holdAt(LocalDate.of(2026, 3, 2));
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void showsTheDpoOfTheStructureReferencesOnly() {
        var person = database.sql("select first_name || ' ' || last_name from person p join parcours c on c.person_id = p.id where c.reference = :reference")
                .param("reference", reference).query(String.class).single();
        for (var path : new String[] {"/convergence/retention", "/convergence/retention/report.csv"}) {
            var answer = colleague(Profession.DPO, TestWorld.LIVRAISON).get(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body().replace("&#39;", "'")).contains(reference, "dernier jour d'un contrat").doesNotContain(person).doesNotContain("aci-canal");
        }
        var paper = colleague(Profession.DPO, TestWorld.LIVRAISON).get("/convergence/retention/report.pdf");
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body().substring(0, 5).getBytes(StandardCharsets.UTF_8)).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isAPageThatSaysWhatComesWhenAndWhySomethingIsKept() {
        var dpo = colleague(Profession.DPO, TestWorld.LIVRAISON);
        assertThat(dpo.get("/convergence/retention").body()).contains("<h1>Effacements à venir</h1>", "Rien n’est effacé par cette page", "Avis à envoyer",
                "à partir du ", "report.pdf");
        holds.set(reference, TestWorld.LIVRAISON, HoldReason.LITIGATION, "Recours prud'homal en cours.", LocalDate.of(2026, 6, 1), "dpo");
        assertThat(dpo.get("/convergence/retention").body()).contains("Effacement suspendu", "Contentieux en cours ou prévisible", "à revoir le ")
                .doesNotContain("prud'homal");
    }

    @Test
    void isClosedToEverybodyElse() {
        for (var path : new String[] {"/convergence/retention", "/convergence/retention/report.csv", "/convergence/retention/report.pdf"}) {
            assertThat(stranger().get(path).statusCode()).isEqualTo(401);
            assertThat(colleague(Profession.DIRECTION, TestWorld.LIVRAISON).get(path).statusCode()).isEqualTo(403);
            assertThat(colleague(Profession.CIP, TestWorld.LIVRAISON).get(path).statusCode()).isEqualTo(403);
        }
        assertThat(colleague(Profession.DPO, TestWorld.CANAL).get("/convergence/retention").body()).doesNotContain(reference);
    }
}
