package fr.convergence.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class KeyringTest {

    private static final SealedColumn WORDS = new SealedColumn("renewal_file", "words");
    private static final SealedColumn NOTE = new SealedColumn("thread_entry", "note");
    private static final String CANARY = "CANARI-7731 « je tiens »";

    @TempDir
    private Path folder;

    private Path file;
    private Keyring keyring;
    private Vault vault;

    @BeforeEach
    void makeAFirstKey() {
        file = folder.resolve("keys.json");
        keyring = new Keyring(KeyPlace.file(file, true));
        keyring.save();
        vault = new Vault(keyring);
    }

    @Test
    void theSameWordsAreSealedOtherwiseEachTimeAndOpenTheSame() {
        var once = vault.seal(WORDS, CANARY);
        var again = vault.seal(WORDS, CANARY);
        assertThat(once).startsWith(vault.prefixOfToday()).isNotEqualTo(again).doesNotContain("CANARI");
        assertThat(vault.open(WORDS, once)).isEqualTo(CANARY).isEqualTo(vault.open(WORDS, again));
        assertThat(vault.open(WORDS, vault.seal(WORDS, ""))).isEmpty();
    }

    @Test
    void aStatementByHandReadsPlainAndSealedValuesAlike() {
        assertThat(vault.plain(WORDS, vault.seal(WORDS, CANARY))).isEqualTo(CANARY);
        assertThat(vault.plain(WORDS, "CVG-2026-00001")).isEqualTo("CVG-2026-00001");
        assertThat(vault.plain(WORDS, null)).isNull();
        assertThatThrownBy(() -> vault.plain(NOTE, vault.seal(WORDS, CANARY))).isInstanceOf(Unreadable.class);
    }

    @Test
    void aValueThatWasMovedAlteredOrNeverSealedIsRefusedWithoutItsContent() {
        var sealed = vault.seal(WORDS, CANARY);
        var altered = sealed.substring(0, 40) + (sealed.charAt(40) == 'A' ? 'B' : 'A') + sealed.substring(41);
        assertThatThrownBy(() -> vault.open(NOTE, sealed)).isInstanceOf(Unreadable.class).hasMessageContaining("thread_entry.note").hasNoCause();
        for (var wrong : new String[] {altered, CANARY, "s1:", "s1:01zz:AAAA", sealed.substring(0, 20), "s1:" + CANARY + CANARY, sealed + "=é"}) {
            assertThatThrownBy(() -> vault.open(WORDS, wrong))
                    .isInstanceOf(Unreadable.class).hasNoCause()
                    .hasMessageContaining("renewal_file.words").hasMessageNotContaining("CANARI").hasMessageNotContaining("AAAA");
        }
    }

    @Test
    void onceTheKeyIsChangedTheOneBeforeNoLongerReadsAndLaterLeaves() {
        var before = vault.seal(WORDS, CANARY);
        var aside = keyring.addPrimary();
        var after = vault.seal(WORDS, CANARY);
        assertThat(keyring.isRotating()).isTrue();
        assertThat(vault.open(WORDS, before)).isEqualTo(vault.open(WORDS, after)).isEqualTo(CANARY);

        var earlier = new Vault(new Keyring(KeyPlace.file(aside, false)));
        assertThat(earlier.open(WORDS, before)).isEqualTo(CANARY);
        assertThatThrownBy(() -> earlier.open(WORDS, after)).isInstanceOf(Unreadable.class);

        keyring.retireOthers();
        assertThat(keyring.isRotating()).isFalse();
        assertThat(vault.open(WORDS, after)).isEqualTo(CANARY);
        assertThatThrownBy(() -> vault.open(WORDS, before)).isInstanceOf(Unreadable.class);
        assertThat(new Vault(new Keyring(KeyPlace.file(file, false))).open(WORDS, after)).isEqualTo(CANARY);
    }

    @Test
    void anotherNodeFindsTheNewKeyInTheFile() {
        var otherNode = new Vault(new Keyring(KeyPlace.file(file, false)));
        keyring.addPrimary();
        assertThat(otherNode.open(WORDS, vault.seal(WORDS, CANARY))).isEqualTo(CANARY);
    }

    @Test
    void onlyItsOwnerReadsTheFile() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        keyring.addPrimary();
        assertThat(Files.list(folder)).hasSize(2).allSatisfy(kept ->
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept))).isEqualTo("rw-------"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> new Keyring(KeyPlace.file(file, false)))
                .isInstanceOf(KeysRefused.class).hasMessageContaining("chmod 600");
    }

    @Test
    void theEnvironmentMayGiveTheKeysThemselves() throws IOException {
        var given = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        var fromEnvironment = new Keyring(new MockEnvironment().withProperty("convergence.keys", given));
        assertThat(fromEnvironment.canChange()).isFalse();
        assertThat(new Vault(fromEnvironment).open(WORDS, vault.seal(WORDS, CANARY))).isEqualTo(CANARY);
    }

    @Test
    void withADatabaseOfItsOwnTheProductMakesItsFirstKeyBesideIt() {
        var data = folder.resolve("data");
        var first = new Keyring(new MockEnvironment().withProperty("convergence.database.directory", data.toString()));
        assertThat(data.resolve("keys.json")).doesNotExist();
        first.save();
        assertThat(data.resolve("keys.json")).exists();
    }

    @Test
    void elsewhereItRefusesToStartWithoutKeysAndSaysWhatToDo() {
        var external = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://ailleurs/convergence");
        assertThatThrownBy(() -> new Keyring(external)).isInstanceOf(KeysRefused.class).hasMessageContaining("convergence.keys.file");

        external.setProperty("convergence.keys.file", folder.resolve("absent.json").toString());
        assertThatThrownBy(() -> new Keyring(external)).isInstanceOf(KeysRefused.class).hasMessageContaining("n'existe pas");

        external.setProperty("convergence.keys.create", "true");
        var first = new Keyring(external);
        first.save();
        external.setProperty("convergence.keys.create", "false");
        assertThat(new Keyring(external).primary()).isEqualTo(first.primary());
    }

    @Test
    void aShorterKeyIsRefused() throws Exception {
        var weak = KeysetHandle.generateNew(PredefinedAeadParameters.AES128_GCM);
        Files.writeString(file, TinkJsonProtoKeysetFormat.serializeKeyset(weak, InsecureSecretKeyAccess.get()));
        assertThatThrownBy(() -> new Keyring(KeyPlace.file(file, false))).isInstanceOf(KeysRefused.class).hasMessageContaining("256 bits");
    }

    @Test
    void theKeysOfTheDemoSealNoRealDatabase() throws IOException {
        var demo = new MockEnvironment().withProperty("convergence.database.directory", folder.toString());
        assertThat(new Keyring(demo).primary()).as("the demo itself goes on").isEqualTo(keyring.primary());
        demo.setProperty("spring.datasource.url", "jdbc:postgresql://ailleurs/convergence");
        demo.setProperty("convergence.keys.file", file.toString());
        assertThatThrownBy(() -> new Keyring(demo)).isInstanceOf(KeysRefused.class).hasMessageContaining("démonstration").hasMessageContaining("convergence.keys.file");

        var copy = Files.copy(file, folder.resolve("copie.json"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        demo.setProperty("convergence.keys.file", copy.toString());
        assertThatThrownBy(() -> new Keyring(demo)).isInstanceOf(KeysRefused.class).hasMessageContaining("démonstration");
        demo.setProperty("convergence.keys", Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
        assertThatThrownBy(() -> new Keyring(demo)).isInstanceOf(KeysRefused.class).hasMessageContaining("démonstration");
    }

    @Test
    void whatIsNoKeyIsRefusedWithoutBeingQuoted() throws IOException {
        Files.writeString(file, "{\"primaryKeyId\": 1, \"key\": [\"" + CANARY + "\"]}");
        assertThatThrownBy(() -> new Keyring(KeyPlace.file(file, false)))
                .isInstanceOf(KeysRefused.class).hasNoCause().hasMessageContaining("pas un jeu de clés").hasMessageNotContaining("CANARI");
        assertThatThrownBy(() -> new Keyring(new MockEnvironment().withProperty("convergence.keys", "AA=A=" + CANARY)))
                .isInstanceOf(KeysRefused.class).hasMessageNotContaining("CANARI");
    }
}
