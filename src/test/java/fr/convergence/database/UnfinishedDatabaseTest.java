package fr.convergence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directory of the embedded database after a start that somebody cut short. */
class UnfinishedDatabaseTest {

    @TempDir
    private Path place;

    @Test
    void isMadeAnewWhenItNeverBecameADatabase() throws IOException {
        Files.writeString(Files.createDirectories(place.resolve("data/base")).resolveSibling("PG_VERSION"), "17");
        EmbeddedDatabase.clearUnfinished(place.resolve("data"), true);
        assertThat(place.resolve("data")).doesNotExist();
    }

    @Test
    void isKeptWhenItIsOne() throws IOException {
        var control = Files.writeString(Files.createDirectories(place.resolve("data/global")).resolve("pg_control"), "x");
        EmbeddedDatabase.clearUnfinished(place.resolve("data"), true);
        assertThat(control).exists();
        EmbeddedDatabase.clearUnfinished(place.resolve("data"), false);
        assertThat(place.resolve("data")).as("a database for one run").doesNotExist();
    }

    @Test
    void isNothingToClearTheFirstTime() throws IOException {
        EmbeddedDatabase.clearUnfinished(place.resolve("data"), true);
        assertThat(place).isEmptyDirectory();
    }
}
