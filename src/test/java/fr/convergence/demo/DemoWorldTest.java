package fr.convergence.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.ConvergenceApplication;
import fr.convergence.encryption.SealedColumn;
import fr.convergence.encryption.Vault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/**
 * The demo world, played once from an empty database: everybody at her stage, and nothing personal in the engine. It comes
 * last: the product that it closes takes the screens of the others with it.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        classes = ConvergenceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "convergence.demo.enabled=true",
            "convergence.database.directory=target/demo-data",
            "convergence.database.keep=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generate-unique-process-engine-name=true"
        })
@DirtiesContext
class DemoWorldTest {

    private static final int SHORTEST_FREE_TEXT = 12;
    /** Names of organisations are no secret of anybody: the engine knows structures by name. */
    private static final Set<String> PUBLIC_TABLES = Set.of("siae", "partner", "flyway_schema_history");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Vault vault;

    @Test
    void showsSomebodyAtEveryStageAndKeepsPeopleOutOfTheEngine(CapturedOutput output) {
        assertThat(count("select count(*) from person")).as("people").isGreaterThanOrEqualTo(38);
        assertThat(output.getAll()).as("what was refused").doesNotContain("Démonstration, ").doesNotContain("a échoué (");
        assertThat(words("select distinct status from parcours"))
                .contains("ADMITTED", "ACTIVE", "FOLLOWED_UP", "HANDED_OVER", "EXITED");
        assertThat(count("select count(*) from parcours where siae = 'ei-livraison'")).as("gone on elsewhere").isPositive();
        assertThat(words("select distinct substring(proc_def_id_ from '^[^:]+') from act_ru_task"))
                .as("processes with an open task")
                .contains("intake", "accompaniment", "mobilisation", "worksite", "renewal", "commission", "transfer", "followup");
        assertThat(words("select distinct task_def_key_ from act_ru_task"))
                .as("stages")
                .contains("userTask_assessSituation", "userTask_signFirstContract", "userTask_keepThread", "userTask_reportAnswer",
                        "userTask_evaluateSupport", "userTask_prepareSession", "userTask_holdCheckpoint");
        assertThat(count("select count(*) from act_ru_job where retries_ = 0")).as("failed jobs").isZero();
        assertThat(words("select case when finding is not null then finding when closed_at is null then 'OPEN' else 'TO_REVIEW' end from emergency_access"))
                .as("emergency accesses").containsExactlyInAnyOrder("JUSTIFIED", "TO_REVIEW", "OPEN");
        assertThat(count("select count(*) from commission_agenda_item")).as("files of the sessions").isPositive();
        assertNothingPersonal(output.getAll());
    }

    private void assertNothingPersonal(String log) {
        var secrets = secrets();
        assertThat(secrets).as("texts that people wrote").hasSizeGreaterThan(60);
        for (var place : engineTexts()) {
            assertThat(leaks(secrets, place.content())).as(place.name()).isEmpty();
        }
        assertThat(leaks(secrets, log)).as("log").isEmpty();
    }

    private static List<String> leaks(Set<String> secrets, String content) {
        return secrets.stream().filter(content::contains).toList();
    }

    /** Full names, and whatever somebody wrote in her own words: at least a dozen characters, a space among them. */
    private Set<String> secrets() {
        var secrets = new TreeSet<>(words("select distinct first_name || ' ' || last_name from person"));
        for (var column : columns("table_name not like 'act\\_%'")) {
            if (!PUBLIC_TABLES.contains(column.table())) {
                words("select distinct %s from %s where %s is not null".formatted(column.name(), column.table(), column.name())).stream()
                        .map(text -> vault.plain(new SealedColumn(column.table(), column.name()), text))
                        .filter(text -> text.length() >= SHORTEST_FREE_TEXT && text.contains(" "))
                        .forEach(secrets::add);
            }
        }
        // Sentences of our own models and rules, kept in a table as the reason of something, are nobody's words.
        var models = bytes("deployment_id_ is not null");
        secrets.removeIf(models::contains);
        return secrets;
    }

    private String bytes(String which) {
        return jdbc.queryForList("select bytes_ from act_ge_bytearray where bytes_ is not null and " + which, byte[].class).stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    private record Column(String table, String name) {}

    private record Place(String name, String content) {}

    private List<Place> engineTexts() {
        var places = new ArrayList<Place>();
        for (var column : columns("table_name like 'act\\_%'")) {
            var texts = words("select distinct %s from %s where %s is not null".formatted(column.name(), column.table(), column.name()));
            places.add(new Place(column.table() + "." + column.name(), String.join("\n", texts)));
        }
        places.add(new Place("act_ge_bytearray.bytes_", bytes("deployment_id_ is null")));
        return places;
    }

    private List<Column> columns(String which) {
        return jdbc.query("""
                select table_name, column_name from information_schema.columns
                where table_schema = 'public' and data_type in ('character varying', 'text') and\s"""
                + which, (row, rank) -> new Column(row.getString(1), row.getString(2)));
    }

    private List<String> words(String query) {
        return jdbc.queryForList(query, String.class);
    }

    private long count(String query) {
        return jdbc.queryForObject(query, Long.class);
    }
}
