package fr.convergence.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.calendar.ClockControl;
import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.encryption.SealedColumn;
import fr.convergence.encryption.Vault;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.retention.DueFile.State;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Somebody whose last contract ended on 31 January 2024, and time that passes. */
@ProductTest
@Transactional
class RetentionServiceTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 1, 31);

    @Autowired
    private RetentionService retention;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private ConsentRegister consents;

    @Autowired
    private ClockControl clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Vault vault;

    @Autowired
    private EntityManager entities;

    private String reference;

    @BeforeEach
    void somebodyLeft() {
        clock.holdAt(LocalDate.of(2023, 6, 1));
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.LIVRAISON, LocalDate.of(2023, 6, 1), LAST_DAY);
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void saysNothingBeforeTheNotice() {
        clock.holdAt(LocalDate.of(2025, 12, 31));
        assertThat(file()).as("thirty-one days before").isNull();
        clock.holdAt(LocalDate.of(2026, 1, 1));
        assertThat(file()).satisfies(due -> {
            assertThat(due.lastContactOn()).isEqualTo(LAST_DAY);
            assertThat(due.fact()).isEqualTo("dernier jour d'un contrat");
            assertThat(due.dueOn()).isEqualTo(LocalDate.of(2026, 1, 31));
            assertThat(due.state()).isEqualTo(State.TO_NOTICE);
            assertThat(due.source()).contains("2023-095");
        });
        assertThat(told()).as("a dry run tells nobody").isZero();
    }

    @Test
    void tellsTheFilRougeAndTheDpoOnceThenAsks() {
        clock.holdAt(LocalDate.of(2026, 1, 1));
        retention.run();
        assertThat(told()).isEqualTo(2);
        clock.holdAt(LocalDate.of(2026, 1, 30));
        retention.run();
        assertThat(told()).isEqualTo(2);
        assertThat(asked()).isZero();
        clock.holdAt(LocalDate.of(2026, 1, 31));
        retention.run();
        retention.run();
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void leavesThirtyDaysAfterALateNoticeToo() {
        clock.holdAt(LocalDate.of(2026, 5, 4));
        retention.run();
        assertThat(file().erasesOn()).isEqualTo(LocalDate.of(2026, 6, 3));
        clock.holdAt(LocalDate.of(2026, 6, 2));
        retention.run();
        assertThat(asked()).isZero();
        clock.holdAt(LocalDate.of(2026, 6, 3));
        retention.run();
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void beginsAgainWhenThePersonComesBack() {
        clock.holdAt(LocalDate.of(2026, 1, 1));
        retention.run();
        clock.holdAt(LocalDate.of(2026, 1, 20));
        consents.record(reference, Domain.EMPLOI, Recipient.TEAM, ConsentAnswer.GIVEN, ConsentMeans.ORAL, "cip@" + TestWorld.LIVRAISON);
        clock.holdAt(LocalDate.of(2026, 1, 31));
        retention.run();
        assertThat(asked()).isZero();
        assertThat(database.sql("select count(*) from retention_notice where reference = :reference").param("reference", reference).query(Long.class).single()).isZero();
        clock.holdAt(LocalDate.of(2027, 12, 21));
        assertThat(file().dueOn()).isEqualTo(LocalDate.of(2028, 1, 20));
    }

    @Test
    void countsNoAttemptOfTheTeamAlone() {
        database.sql("""
                insert into contract_break (id, reference, siae, reason, broken_on, declared_by, declared_on, version)
                values (gen_random_uuid(), :reference, 'ei-livraison', 'UNREACHABLE', '2024-01-31', 'cip@ei-livraison', '2024-01-31', 0)
                """).param("reference", reference).update();
        database.sql("""
                insert into contact_attempt (id, break_id, made_on, channel, made_by)
                select gen_random_uuid(), id, '2024-03-01', 'PHONE', 'cip@ei-livraison' from contract_break where reference = :reference
                """).param("reference", reference).update();
        clock.holdAt(LocalDate.of(2026, 1, 1));
        assertThat(file().lastContactOn()).isEqualTo(LAST_DAY);
    }

    @Test
    void keepsWhatIsHeld() {
        clock.holdAt(LocalDate.of(2026, 1, 1));
        retention.run();
        database.sql("""
                insert into retention_hold (id, reference, siae, reason, explanation, set_by, set_on, review_on, version)
                values (gen_random_uuid(), :reference, 'ei-livraison', 'LITIGATION', :explanation, 'dpo@ei-livraison', '2026-01-02', '2026-06-01', 0)
                """).param("reference", reference).param("explanation", vault.seal(new SealedColumn("retention_hold", "explanation"), "Contentieux")).update();
        clock.holdAt(LocalDate.of(2026, 3, 1));
        retention.run();
        assertThat(file().state()).isEqualTo(State.HELD);
        assertThat(asked()).isZero();
    }

    @Test
    void keepsTheWholePersonWhileOneOfHerFilesLives() {
        var person = database.sql("select person_id from parcours where reference = :reference").param("reference", reference).query(java.util.UUID.class).single();
        database.sql("""
                insert into referral (reference, siae, status, orienteur_kind, first_name, last_name, birth_date, sleeps_at, wish, person_id, received_on,
                                      failed_contacts, version)
                values ('CVG-2025-77777', 'ei-livraison', 'RECEIVED', 'OTHER', 'Prénom', 'Fictif', '1988-05-17', 'STREET', :wish, :person, '2025-05-02', 0, 0)
                """).param("person", person).param("wish", vault.seal(new SealedColumn("referral", "wish"), "Revenir")).update();
        clock.holdAt(LocalDate.of(2026, 1, 31));
        assertThat(file()).isNull();
        clock.holdAt(LocalDate.of(2027, 5, 2));
        assertThat(file().references()).contains(reference, "CVG-2025-77777");
    }

    private DueFile file() {
        return retention.dryRun().stream().filter(due -> due.references().contains(reference)).findFirst().orElse(null);
    }

    private long told() {
        entities.flush();
        return database.sql("select count(*) from outbox where reference = :reference and code = 'retentionErasureNear'")
                .param("reference", reference).query(Long.class).single();
    }

    private long asked() {
        return database.sql("select count(*) from retention_erasure where :reference = any(refs)").param("reference", reference).query(Long.class).single();
    }
}
