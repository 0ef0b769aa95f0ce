package fr.convergence.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.encryption.Vault;
import fr.convergence.register.Register;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Two people with a mark in every column of text that the database has; one of them is forgotten. */
@ProductTest
@Transactional
class ForgettingTest {

    private static final String HERS = "ꝏ";
    private static final String OTHERS = "ꝑ";
    private static final String REFERENCE = "CVG-2019-99001";
    private static final String OTHER = "CVG-2019-99002";

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    @Autowired
    private ErasureService erasures;

    @Autowired
    private PersonalData data;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Register register;

    @Autowired
    private Vault vault;

    private Canaries canaries;
    private int marks;

    @BeforeAll
    static void tablesMayBeChanged(@Autowired EmbeddedPostgres postgres) {
        new JdbcTemplate(postgres.getPostgresDatabase()).execute("grant convergence_owner to convergence_app with inherit false");
    }

    @AfterAll
    static void tablesMayNotBeChanged(@Autowired EmbeddedPostgres postgres) {
        new JdbcTemplate(postgres.getPostgresDatabase()).execute("revoke convergence_owner from convergence_app");
    }

    @BeforeEach
    void bothAreKnownEverywhere() {
        canaries = new Canaries(database, vault);
        canaries.dropChecks();
        marks = canaries.plant(data.tables(), HERS, REFERENCE, UUID.randomUUID());
        canaries.plant(data.tables(), OTHERS, OTHER, UUID.randomUUID());
        canaries.plantMailOfRequest(HERS);
        marks += canaries.plantHistory(HERS, REFERENCE);
        canaries.plantHistory(OTHERS, OTHER);
        for (var reference : new String[] {REFERENCE, OTHER}) {
            runtime.createProcessInstanceByKey("retention").businessKey(reference).processDefinitionTenantId(null)
                    .setVariables(Map.of("siae", TestWorld.CANAL, "reviewOn", new java.util.Date(0))).startBeforeActivity("userTask_reviewHold").execute();
            var task = tasks.createTaskQuery().processInstanceBusinessKey(reference).singleResult();
            tasks.createComment(task.getId(), task.getProcessInstanceId(), (reference.equals(REFERENCE) ? HERS : OTHERS) + "commentaire");
            tasks.createAttachment("text", task.getId(), task.getProcessInstanceId(), (reference.equals(REFERENCE) ? HERS : OTHERS) + "joint", "", "contenu");
        }
    }

    @Test
    void leavesNothingOfHerAndAllOfOthers() {
        register.forget("CVG-2019-99003"); // seals what waits, which an erasure does too
        var before = DatabaseDump.of(source);
        assertThat(canaries.sealed(HERS)).as("columns sealed").hasSizeGreaterThan(80);
        assertThat(before.linesWith(canaries.sealed(HERS))).hasSizeGreaterThan(30);
        assertThat(marks).as("columns marked").isGreaterThan(400);
        assertThat(before.linesWith(HERS)).hasSizeGreaterThan(60);
        assertThat(before.linesWith(REFERENCE)).hasSizeGreaterThan(40);

        forget();

        var after = DatabaseDump.of(source);
        assertThat(after.linesWith(HERS).stream().filter(line -> !line.matches("data_request: .*"))).isEmpty();
        assertThat(database.sql("select count(*) from data_request where number like :mark and wish is null and findings is null and explanation is null")
                .param("mark", HERS + "%").query(Long.class).single()).as("a proof without what she said").isEqualTo(1);
        assertThat(after.linesWith(canaries.sealed(HERS))).isEmpty();
        assertThat(after.linesWith(REFERENCE)).isEmpty();
        assertThat(after.linesWith(canaries.sealed(OTHERS))).isEqualTo(before.linesWith(canaries.sealed(OTHERS)));
        assertThat(after.linesWith(OTHERS)).isEqualTo(before.linesWith(OTHERS));
        assertThat(after.linesWith(OTHER)).isEqualTo(before.linesWith(OTHER));
    }

    @Test
    void keepsThePlaceOfHerLinesInTheRegisterAndNothingElseOfThem() {
        var read = database.sql("select seq from register_entry where reference = :reference and kind = 'READ' and element like :mark")
                .param("reference", REFERENCE).param("mark", HERS + "%").query(Long.class).single();
        forget();
        assertThat(database.sql("select position is not null and hash is not null and salt is null and coalesce(account, reference, element) is null"
                + " from register_entry where seq = :seq").param("seq", read).query(Boolean.class).single()).isTrue();
        assertThat(register.readsOf(REFERENCE)).isEmpty();
        assertThat(register.readsOf(OTHER)).isNotEmpty();
        var kept = database.sql("select refs is null and person_id is null and erased_rows > 50 from retention_erasure order by asked_on desc limit 1");
        assertThat(kept.query(Boolean.class).single()).isTrue();
    }

    @Test
    void givesHerBackEveryMarkBeforeSheIsForgotten() {
        var subject = erasures.subject(REFERENCE).orElseThrow();
        var given = data.of(subject).toString();
        for (var table : data.tables()) {
            assertThat(data.of(subject)).as("lines of " + table).containsKey(table);
        }
        assertThat(given).contains(HERS).doesNotContain(OTHERS).doesNotContain(OTHER);
    }

    private void forget() {
        erasures.ask(REFERENCE, ErasureCause.RETENTION, null);
        for (var id : erasures.unfinished(1000)) {
            while (erasures.next(id)) {
                // step by step
            }
        }
        // What follows the files follows them when a transaction ends; this one never does.
        database.sql("set constraints all immediate").update();
    }
}
