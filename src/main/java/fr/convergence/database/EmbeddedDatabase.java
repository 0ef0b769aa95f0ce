package fr.convergence.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Starts PostgreSQL from Maven artefacts when no address of a database is given. The data directory is kept between
 * runs, so that what people did yesterday is there today. It listens to this machine only and asks nobody for a password:
 * the two roles protect against a forgotten check, not against who may read the directory anyway.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutExternalDatabase.class)
class EmbeddedDatabase {

    private static final String NAME = "postgres";

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(
            @Value("${convergence.database.directory}") Path directory, @Value("${convergence.database.keep:true}") boolean keep)
            throws IOException {
        var data = directory.resolve("postgres-17").toAbsolutePath();
        clearUnfinished(data, keep);
        Files.createDirectories(directory);
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(directory.resolve("bin").toAbsolutePath().toFile())
                .setCleanDataDirectory(!keep)
                .setPGStartupWait(Duration.ofSeconds(60))
                // Spring stops it once the engine is closed; a hook of its own would stop it while work is drained.
                .setRegisterShutdownHook(false)
                .start();
    }

    /** What a first start that was cut short left behind is no database, and initdb would refuse the place. */
    static void clearUnfinished(Path data, boolean keep) throws IOException {
        if (!keep || Files.notExists(data.resolve("global/pg_control"))) {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    @Bean
    OwnerDatabase ownerDatabase(EmbeddedPostgres postgres) {
        new JdbcTemplate(postgres.getPostgresDatabase()).execute(EmbeddedRoles.PREPARED);
        return new OwnerDatabase(postgres.getJdbcUrl(EmbeddedRoles.OWNER, NAME), EmbeddedRoles.OWNER, null, EmbeddedRoles.RUNTIME);
    }

    /** After the owner: its roles must be there. */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    DataSource dataSource(EmbeddedPostgres postgres, OwnerDatabase owner) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl(EmbeddedRoles.RUNTIME, NAME));
        return pool;
    }
}
