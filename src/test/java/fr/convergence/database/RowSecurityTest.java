package fr.convergence.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.testing.ProductTest;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database itself answers, table by table, whatever Java asks: no entity, no repository, no check of ours. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowSecurityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Tables of ours that stay open, each with its reason. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("siae", "names of structures"),
            Map.entry("partner", "names of organisations"),
            Map.entry("confidentiality_line", "the designers' table: professions and domains"),
            Map.entry("reach_rule", "a number of months"),
            Map.entry("encryption_witness", "one known word"),
            Map.entry("account_state", "staff, asked before anybody is known"),
            Map.entry("account_event", "staff: what was done to an account"),
            Map.entry("account_link", "staff: numbers of an identity provider, asked before anybody is known"),
            Map.entry("sign_in_attempts", "keyed digests and counters, asked before anybody is known"),
            Map.entry("second_factor", "staff: sealed secrets, asked before anybody is known"),
            Map.entry("account_session", "staff: sessions and kinds of devices, asked before anybody is known"),
            Map.entry("enrolment_code", "staff: digests, asked before anybody is known"),
            Map.entry("recovery_code", "staff: digests, asked before anybody is known"),
            Map.entry("flyway_schema_history", "names of migrations; the runtime role cannot read it"));

    /** What the programme alone reads. */
    private static final Set<String> WRITE_ONLY = Set.of("outbox", "register_anchor", "retention_erasure");

    @Autowired
    private EmbeddedPostgres postgres;

    private Connection superuser;
    private TwoFiles files;
    private Savepoint written;

    @BeforeAll
    void oneRowOfEachTableForEachStructure() throws SQLException {
        superuser = postgres.getPostgresDatabase().getConnection();
        files = new TwoFiles(superuser);
    }

    @BeforeEach
    void eachBeginsThere() throws SQLException {
        written = superuser.setSavepoint();
    }

    /** The role and the asker go back too. */
    @AfterEach
    void asIfNothingHadBeenAsked() throws SQLException {
        superuser.rollback(written);
    }

    @AfterAll
    void nothingIsKept() throws SQLException {
        superuser.rollback();
        superuser.close();
    }

    @Test
    void everyTableOfOursIsClosedOrHasAReasonNotToBe() throws SQLException {
        var open = files.strings("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'm', 'v', 'f')"
                + " and relname not like 'act\\_%' and not (relrowsecurity and relforcerowsecurity)"
                // A view that asks as its reader is held by the policies of its tables.
                + " and not (relkind = 'v' and coalesce(array_to_string(reloptions, ','), '') like '%security_invoker=true%')");
        assertThat(open).as("add a policy in a migration: «call close_rows(…)»").containsExactlyInAnyOrderElementsOf(OPEN.keySet());
        assertThat(files.closed()).hasSizeGreaterThan(60);
    }

    @Test
    void nobodySeesNoRow() throws SQLException {
        files.become(Asker.NOBODY);
        assertThat(files.seen().values()).isNotEmpty().containsOnly(0);
    }

    @Test
    void somebodyOfAnotherStructureSeesHersAndNothingElse() throws SQLException {
        files.become(person(TwoFiles.B));
        assertThat(files.seen(TwoFiles.A, true).values()).containsOnly(0);
        var hers = files.seen(TwoFiles.B, true);
        assertThat(WRITE_ONLY).allSatisfy(table -> assertThat(hers.remove(table)).as(table).isZero());
        assertThat(hers.values()).as("hers %s", hers).containsOnly(1);
    }

    @Test
    void somebodyOfTwoStructuresSeesBothAndSomebodyOfNoneNothing() throws SQLException {
        files.become(Asker.person("direction", List.of("direction"), List.of(TwoFiles.A, TwoFiles.B), TODAY));
        var both = files.seen();
        both.keySet().removeAll(WRITE_ONLY);
        assertThat(both.entrySet()).allSatisfy(entry -> assertThat(entry.getValue()).as(entry.getKey()).isGreaterThanOrEqualTo(2));
        files.become(Asker.person("alice.coordination", List.of("coordination"), List.of(), TODAY));
        assertThat(files.seen().values()).containsOnly(0);
    }

    @Test
    void theProgrammeSeesAll() throws SQLException {
        files.become(Asker.PROGRAMME);
        assertThat(files.seen().entrySet()).allSatisfy(entry -> assertThat(entry.getValue()).as(entry.getKey()).isGreaterThanOrEqualTo(2));
    }

    @Test
    void rowsOfAnotherStructureAreNeitherChangedNorRemovedNorAdded() throws SQLException {
        files.become(person(TwoFiles.B));
        for (var table : files.closed()) {
            if (table.equals("file_reach")) {
                continue; // kept by triggers: the runtime role may not write it at all
            }
            var where = " where " + table + "::text like '%" + TwoFiles.fileOf(TwoFiles.A) + "%' or " + table + "::text like '%" + TwoFiles.idOf(TwoFiles.A) + "%'";
            var column = files.columns(table).get(0);
            assertThat(files.update("update " + table + " set " + column + " = " + column + where)).as("update " + table).isZero();
            assertThat(files.update("delete from " + table + where)).as("delete " + table).isZero();
        }
        assertThat(files.refusal("insert into consent (id, reference, domain, recipient, answer, means, recorded_by, recorded_at)"
                + " values (gen_random_uuid(), '" + TwoFiles.fileOf(TwoFiles.A) + "', 'SANTE', 'TEAM', 'GIVEN', 'ORAL', 'x', now())"))
                .startsWith("42501");
        assertThat(files.refusal("insert into register_entry (salt, at, kind, account, reference)"
                + " values (gen_random_uuid(), now(), 'READ', 'somebody.else', '" + TwoFiles.fileOf(TwoFiles.B) + "')"))
                .as("in another name").startsWith("42501");
    }

    @Test
    void noRowIsMovedIntoAnotherFile() throws SQLException {
        files.become(person(TwoFiles.B));
        for (var table : List.of("letter", "consent", "plan", "mobilisation", "thread_entry", "followup", "transfer")) {
            assertThat(files.refusal("update " + table + " set reference = '" + TwoFiles.fileOf(TwoFiles.A) + "'")).as(table).startsWith("42501");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "alter table person disable row level security", "alter table person no force row level security",
        "drop policy rows_within_reach on person", "alter table letter owner to convergence_app", "create table mine (x int)",
        "create temporary table mine (x int)", "create view everything as select * from person", "create materialized view everything as select * from person",
        "create function everything() returns setof person language sql security definer as 'select * from person'", "truncate letter",
        "drop table letter", "create trigger t before insert on letter for each row execute function document_is_never_rewritten()",
        "set role convergence_owner", "set role postgres", "create role other", "alter role convergence_app bypassrls",
        "select * from flyway_schema_history", "insert into file_reach (reference, siae, passport) values ('CVG-x', 'aci-b', false)",
        "update file_reach set siae = 'aci-b'", "select file_reach_refresh('CVG-x', false)", "set session_replication_role = replica",
        "select close_forgotten_tables() where false; call close_rows('person', 'true')", "copy person to '/tmp/person'", "select pg_read_file('/etc/passwd')"})
    void theRuntimeRoleChangesNeitherTablesNorRights(String attempt) throws SQLException {
        files.become(Asker.PROGRAMME);
        // «set role» of the session that plays is that of the superuser: the right is looked at instead.
        if (attempt.startsWith("set role")) {
            var role = attempt.substring("set role ".length());
            assertThat(files.strings("select pg_has_role('convergence_app', '" + role + "', 'MEMBER')::text")).containsExactly("false");
            return;
        }
        assertThat(files.refusal(attempt)).as(attempt).startsWith("42501");
    }

    @Test
    void aFunctionThatRunsWithTheOwnersRightsIsKnownAndNobodyMayCallIt() throws SQLException {
        assertThat(files.strings("select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef"))
                .containsExactlyInAnyOrder("file_reach_refresh", "file_reach_follow", "file_reach_follow_target");
        assertThat(files.strings("select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef"
                + " and has_function_privilege('convergence_app', oid, 'EXECUTE')")).isEmpty();
    }

    @Test
    void statisticsTellNothingOfClosedTables() throws SQLException {
        files.run("set local role postgres");
        files.run("analyze person");
        files.become(person(TwoFiles.B));
        assertThat(files.strings("select attname from pg_stats where schemaname = 'public' and tablename = 'person'")).isEmpty();
    }

    private static Asker person(String siae) {
        return Asker.person("cip@" + siae, List.of("cip"), List.of(siae), TODAY);
    }
}
