package fr.convergence.engine.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.database.OwnerDatabase;
import fr.convergence.engine.web.Counter;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class AccessLogTest extends Counter {

    private static final String ACCOUNT = TestWorld.account(Profession.CIP, TestWorld.CANAL);

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private OwnerDatabase owner;

    @Autowired
    private AccessLog log;

    private TasklistClient cip;
    private String reference;
    private String task;

    @BeforeEach
    void somebodyWasReferred() {
        cip = colleague(Profession.CIP, TestWorld.CANAL);
        reference = TasklistClient.json(refer(cip)).path("businessKey").asText();
        task = cip.tasks(reference).get(0).path("id").asText();
    }

    @Test
    void openingAScreenIsWrittenDown() {
        assertThat(lines()).isEmpty();
        assertThat(cip.formVariables(task).statusCode()).isEqualTo(200);
        assertThat(lines()).containsExactly(ACCOUNT + " READ userTask_searchPerson");
    }

    @Test
    void whoIsRefusedReadsNothingAndNothingIsWritten() {
        assertThat(colleague(Profession.ENCADRANT, TestWorld.CANAL).formVariables(task).statusCode()).isEqualTo(403);
        assertThat(lines()).isEmpty();
    }

    @Test
    void anAcceptedAnswerIsWrittenDownAndARefusedOneIsNot() {
        assertThat(cip.submit(task, Map.of("match", "inconnu")).statusCode()).isEqualTo(400);
        assertThat(lines()).isEmpty();
        assertThat(cip.submit(task, Map.of("match", "NOBODY")).statusCode()).isEqualTo(204);
        assertThat(lines()).containsExactly(ACCOUNT + " WRITE userTask_searchPerson");
    }

    @Test
    void whatCannotBeLoggedIsNotRead() {
        owner.jdbc().execute("alter table access_log rename to access_log_away");
        try {
            var refused = cip.formVariables(task);
            assertThat(refused.statusCode()).isEqualTo(500);
            assertThat(refused.body()).doesNotContain("Prénom").doesNotContain("access_log").doesNotContain("Exception");
            assertThat(cip.submit(task, Map.of("match", "NOBODY")).statusCode()).isEqualTo(500);
        } finally {
            owner.jdbc().execute("alter table access_log_away rename to access_log");
        }
        assertThat(cip.tasks(reference).get(0).path("id").asText()).as("the task is still open").isEqualTo(task);
    }

    @Test
    void aPageOfOursIsWrittenDownToo() {
        log.read(ACCOUNT, reference, "dossier");
        log.read(null, reference, "dossier");
        assertThat(lines()).containsExactlyInAnyOrder(ACCOUNT + " READ dossier", "programme READ dossier");
    }

    @Test
    void noLineIsRewrittenNorRemovedBeforeAYear() {
        log.read(ACCOUNT, reference, "dossier");
        assertThatThrownBy(() -> database.update("update access_log set account = 'autre' where reference = ?", reference))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.update("delete from access_log where reference = ?", reference))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        database.update("""
                insert into access_log (id, at, account, reference, element, action)
                values (gen_random_uuid(), now() - interval '13 months', 'ancien', 'CVG-ANCIEN', 'dossier', 'READ')""");
        assertThat(database.update("delete from access_log where reference = 'CVG-ANCIEN'")).isEqualTo(1);
    }

    private List<String> lines() {
        return database.queryForList(
                "select account || ' ' || action || ' ' || element from access_log where reference = ? order by at", String.class, reference);
    }
}
