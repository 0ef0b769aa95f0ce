package fr.convergence.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.database.OwnerDatabase;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.Counter;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.RenewalFixture;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class DossierPagesTest extends Counter {

    private static final EnumSet<Profession> READERS = EnumSet.of(Profession.CIP, Profession.REFERENT_EMPLOI, Profession.REFERENT_LOGEMENT,
            Profession.REFERENT_SANTE, Profession.DIRECTION, Profession.COORDINATION, Profession.SECRETARIAT_COMMISSION, Profession.MEMBRE_COMMISSION);

    @Autowired
    private RenewalService renewals;

    @Autowired
    private FreezeService freezer;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private TimeMachine time;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private OwnerDatabase owner;

    private String reference;

    @BeforeEach
    void aCompleteFile() {
        time.holdAt(LocalDate.of(2026, 3, 2));
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, LocalDate.of(2025, 9, 2), LocalDate.of(2026, 9, 1));
        new RenewalFixture(renewals).ready(reference);
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void everyLineComesWithItsSource() {
        var file = TasklistClient.json(colleague(Profession.CIP, TestWorld.CANAL).get("/convergence/files/" + reference));
        assertThat(file.path("reference").asText()).isEqualTo(reference);
        assertThat(file.has("freeze")).isFalse();
        assertThat(file.path("pages").get(0).path("title").asText()).isEqualTo("Parole de la personne");
        var wish = file.path("pages").get(0).path("lines").get(1);
        assertThat(wish.path("text").asText()).isEqualTo("Ce qu'elle souhaite : Continuer sur le chantier");
        assertThat(wish.path("source").path("kind").asText()).isEqualTo("WORDS");
        assertThat(wish.path("source").path("label").asText()).isEqualTo("parole de la personne");
        assertThat(wish.path("source").path("on").asText()).isEqualTo("2026-03-02");
        assertThat(wish.path("marks")).isEmpty();
    }

    @Test
    void aFrozenFileSaysSo() {
        freezer.freeze(renewals.pending(reference).id(), "COM-2026-700");
        var file = TasklistClient.json(colleague(Profession.MEMBRE_COMMISSION, TestWorld.CANAL).get("/convergence/files/" + reference));
        assertThat(file.path("freeze").path("session").asText()).isEqualTo("COM-2026-700");
        assertThat(file.path("freeze").path("sha256").asText()).hasSize(64);
        assertThat(file.path("freeze").path("document").asText()).hasSize(36);
    }

    @Test
    void onlyWhoReadsFilesInTheStructureOpensItAndItIsWrittenDown() {
        for (var profession : Profession.values()) {
            assertThat(colleague(profession, TestWorld.CANAL).get("/convergence/files/" + reference).statusCode()).as(profession.toString())
                    .isEqualTo(READERS.contains(profession) ? 200 : 404);
        }
        var elsewhere = colleague(Profession.CIP, TestWorld.JARDIN);
        var hers = elsewhere.get("/convergence/files/" + reference);
        assertThat(hers.statusCode()).isEqualTo(404);
        assertThat(hers.body()).isEqualTo(elsewhere.get("/convergence/files/CVG-NULLE-PART").body());
        assertThat(stranger().get("/convergence/files/" + reference).statusCode()).isEqualTo(401);
        assertThat(database.queryForObject("select count(*) from access_log where reference = ? and element = 'dossier'", Integer.class, reference))
                .isEqualTo(READERS.size());
    }

    @Test
    void whatCannotBeWrittenDownIsNotGiven() {
        var cip = colleague(Profession.CIP, TestWorld.CANAL);
        owner.jdbc().execute("alter table register_entry rename to register_entry_away");
        try {
            var refused = cip.get("/convergence/files/" + reference);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).doesNotContain("parole");
        } finally {
            owner.jdbc().execute("alter table register_entry_away rename to register_entry");
        }
        assertThat(cip.get("/convergence/files/" + reference).headers().allValues("Cache-Control")).containsExactly("no-store");
    }
}
