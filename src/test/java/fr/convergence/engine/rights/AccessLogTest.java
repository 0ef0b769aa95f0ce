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
        owner.jdbc().execute("""
                create function register_is_full() returns trigger language plpgsql as $$
                begin raise exception 'register_entry: no space left'; end $$""");
        owner.jdbc().execute("create trigger register_is_full before insert on register_entry for each row execute function register_is_full()");
        try {
            var refused = cip.formVariables(task);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(message(refused)).startsWith("Le registre des accès ne répond pas : rien n'est affiché ni enregistré.");
            assertThat(refused.body()).doesNotContain("Prénom").doesNotContain("register_entry").doesNotContain("Exception");
            assertThat(cip.submit(task, Map.of("match", "NOBODY")).statusCode()).isEqualTo(503);
            assertThat(cip.claim(task, ACCOUNT).statusCode()).as("an operation too").isEqualTo(503);
        } finally {
            owner.jdbc().execute("drop function register_is_full() cascade");
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
    void whatAColleagueMakesTheEngineDoIsWrittenDown() {
        assertThat(cip.claim(task, ACCOUNT).statusCode()).isEqualTo(204);
        assertThat(database.queryForList("select account || ' ' || element || ' ' || professions || ' ' || changes from register_entry"
                + " where reference = ? and kind = 'OPERATION' and element = 'Task.Claim'", String.class, reference))
                .containsExactly(ACCOUNT + " Task.Claim cip assignee: null → " + ACCOUNT);
    }

    @Test
    void noLineIsRewrittenNorRemoved() {
        log.read(ACCOUNT, reference, "dossier");
        for (var attempt : List.of("update register_entry set account = 'autre' where reference = '" + reference + "'",
                "update register_entry set salt = null, account = null, reference = null, element = null where reference = '" + reference + "'",
                "delete from register_entry where reference = '" + reference + "'", "truncate register_entry")) {
            assertThatThrownBy(() -> owner.jdbc().update(attempt)).as("%s, by the owner", attempt)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> database.update(attempt)).as(attempt).isInstanceOf(DataAccessException.class);
        }
    }

    private List<String> lines() {
        return database.queryForList(
                "select account || ' ' || action || ' ' || element from access_log where reference = ? order by seq", String.class, reference);
    }
}
