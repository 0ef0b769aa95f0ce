package fr.convergence.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.confidentiality.ReaderKind;
import fr.convergence.confidentiality.Subject;
import fr.convergence.database.OwnerDatabase;
import fr.convergence.document.DocumentKind;
import fr.convergence.document.DocumentService;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;

@ProductTest
@ExtendWith(OutputCaptureExtension.class)
class KeyRotationTest {

    private static final SealedColumn CONTENT = new SealedColumn("document", "content");

    @Autowired
    private OwnerDatabase owner;

    @Autowired
    private DocumentService documents;

    @Autowired
    private KeyRotation rotation;

    @Autowired
    private Keyring keyring;

    @Autowired
    private Vault vault;

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcTemplate database;

    private final String about = "CLE-" + UUID.randomUUID().toString().substring(0, 8);
    private final String canary = "CANARI-" + UUID.randomUUID();

    @Test
    void noTableShowsWhatWasSealed() {
        kept();
        var tables = database.queryForList(
                "select table_name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'"
                        + " and table_name <> 'flyway_schema_history'", String.class);
        assertThat(tables).hasSizeGreaterThan(100);
        for (var table : tables) {
            assertThat(database.queryForObject("select count(*) from %s t where t::text like ?".formatted(table), Long.class, "%" + canary + "%"))
                    .as(table).isZero();
        }
    }

    @Test
    void afterARotationEverythingReadsAndNothingIsLeftUnderTheKeyBefore() {
        var id = kept();
        var before = stored(id);
        var earlier = vault.prefixOfToday();

        assertThat(rotation.run()).isPositive();

        assertThat(vault.prefixOfToday()).isNotEqualTo(earlier);
        assertThat(stored(id)).startsWith(vault.prefixOfToday()).isNotEqualTo(before);
        assertThat(read(id)).contains(canary);
        for (var column : SealedColumns.of(database)) {
            assertThat(database.queryForObject("select count(*) from %s where not starts_with(%s, ?)"
                    .formatted(column.table(), column.column()), Long.class, vault.prefixOfToday())).as(column.toString()).isZero();
        }
        assertThat(keyring.isRotating()).isFalse();
        assertThatThrownBy(() -> vault.open(CONTENT, before)).isInstanceOf(Unreadable.class);
    }

    @Test
    void aRotationThatWasCutShortGoesOnWithTheKeyItHadBegunWith() {
        var id = kept();
        keyring.addPrimary();
        var begun = keyring.primary();
        assertThat(read(id)).as("readable meanwhile").contains(canary);

        rotation.run();

        assertThat(keyring.primary()).isEqualTo(begun);
        assertThat(keyring.isRotating()).isFalse();
        assertThat(read(id)).contains(canary);
    }

    @Test
    void aValueTakenFromAnotherColumnIsRefusedAndNothingOfItIsLogged(CapturedOutput output) {
        var id = kept();
        var foreign = vault.seal(new SealedColumn("letter", "paragraphs"), "{\"mot\":\"" + canary + "\"}");
        database.update("""
                with resealing as (select set_config('convergence.resealing', 'on', true))
                update document set content = ? from resealing where id = ?""", foreign, id);
        assertThatThrownBy(() -> read(id)).hasStackTraceContaining("document.content cannot be opened").hasMessageNotContaining(canary);
        assertThat(output).doesNotContain(canary).doesNotContain(foreign);
        database.update("delete from document where id = ?", id); // would stop the rotations of the other tests
    }

    @Test
    void otherKeysAreRefusedAtTheStartAndNotAtTheFirstReading(@TempDir Path folder) {
        var other = new Keyring(KeyPlace.file(folder.resolve("keys.json"), true));
        assertThatThrownBy(() -> new KeyGuard(other, new Vault(other)).check(source, true))
                .isInstanceOf(KeysRefused.class).hasMessageContaining("n'ouvrent pas cette base");
        assertThat(folder.resolve("keys.json")).as("no key that opens nothing is left behind").doesNotExist();
        new KeyGuard(keyring, vault).check(source, true);
    }

    @Test
    void keysOfTheEnvironmentAreNotChangedFromHere() {
        var given = new Keyring(new MockEnvironment().withProperty("convergence.keys", keysInBase64()));
        var elsewhere = new KeyRotation(given, new Vault(given), Flyway.configure().dataSource(source).load());
        assertThatThrownBy(elsewhere::run).isInstanceOf(KeysRefused.class).hasMessageContaining("CONVERGENCE_KEYS");
    }

    @Test
    void theArgumentAloneAsksForARotation() {
        var runner = new ApplicationContextRunner()
                .withBean(KeyRotation.class, () -> rotation)
                .withUserConfiguration(RotateAtStart.class);
        runner.withPropertyValues("convergence.keys.rotate=").run(context -> assertThat(context).hasSingleBean(RotateAtStart.class));
        runner.run(context -> assertThat(context).doesNotHaveBean(RotateAtStart.class));
    }

    @Test
    void rowsOfAnEarlierVersionAreSealedByTheUpgrade() {
        var source = owner.connections();
        var database = owner.jdbc();
        database.execute("create schema upgraded");
        try {
            var before = Flyway.configure().dataSource(source).schemas("upgraded").target("160").load();
            before.migrate();
            database.update("insert into upgraded.letter (id, reference, title, paragraphs, written_at, version)"
                    + " values (gen_random_uuid(), 'CVG-2026-00001', 'Titre', array['s1 ' || ?, 'deux'], now(), 0)", canary);
            database.update("""
                    insert into upgraded.document (id, about, siae, kind, form, title, content, sha256, created_on)
                    select gen_random_uuid(), 'X' || n, 'aci-canal', 'FILE', 'JSON', 'X', ?, encode(sha256(convert_to(?, 'UTF8')), 'hex'), current_date
                      from generate_series(1, 1100) n""", canary, canary);

            Flyway.configure().dataSource(source).schemas("upgraded").javaMigrations(new SealExistingRows(vault)).load().migrate();

            var letter = database.queryForObject("select paragraphs from upgraded.letter", String.class);
            assertThat(vault.open(new SealedColumn("letter", "paragraphs"), letter)).isEqualTo("[\"s1 " + canary + "\",\"deux\"]");
            assertThat(database.queryForList("select content from upgraded.document", String.class)).hasSize(1100)
                    .allSatisfy(sealed -> assertThat(vault.open(CONTENT, sealed)).isEqualTo(canary));
            assertThat(database.queryForObject("select count(*) from pg_constraint where not convalidated", Integer.class)).isZero();
        } finally {
            database.execute("drop schema upgraded cascade");
        }
    }

    private UUID kept() {
        return documents.keepJson(about, TestWorld.CANAL, DocumentKind.PASSPORT, "Passeport", Map.of("mot", canary), null).id();
    }

    private String read(UUID id) {
        return new String(documents.file(id, Subject.as(ReaderKind.PERSON)).bytes(), StandardCharsets.UTF_8);
    }

    private String stored(UUID id) {
        return database.queryForObject("select content from document where id = ?", String.class, id);
    }

    private static String keysInBase64() {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(Path.of("target/test-data/keys.json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
