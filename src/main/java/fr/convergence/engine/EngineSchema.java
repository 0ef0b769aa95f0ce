package fr.convergence.engine;

import fr.convergence.database.OwnerDatabase;
import java.sql.Connection;
import org.camunda.bpm.engine.impl.SchemaOperationsProcessEngineBuild;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables as the owner of the database, before the engine starts on a role that may not. The engine
 * itself then checks their version.
 */
@Component
@DependsOnDatabaseInitialization
class EngineSchema {

    private static final long LOCK = 0x456E67696EL;

    EngineSchema(OwnerDatabase owner) {
        var jdbc = owner.jdbc();
        if (isThere(owner)) {
            return;
        }
        jdbc.execute((Connection connection) -> {
            try (var lock = connection.prepareStatement("select pg_advisory_lock(?)")) {
                lock.setLong(1, LOCK);
                lock.execute();
            }
            // Another node may have made them while this one waited.
            if (!isThere(owner)) {
                new Tables(new SingleConnectionDataSource(connection, true)).create();
            }
            return null;
        });
        owner.grantToRuntime();
    }

    private static boolean isThere(OwnerDatabase owner) {
        return Boolean.TRUE.equals(owner.jdbc().queryForObject("select to_regclass('act_ge_schema_log') is not null", Boolean.class));
    }

    /** The engine's own schema operations, without building an engine. */
    private static final class Tables extends StandaloneProcessEngineConfiguration {

        Tables(javax.sql.DataSource connection) {
            setDataSource(connection);
            setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
            setHistory(HISTORY_FULL);
            setMetricsEnabled(false);
            setJobExecutorActivate(false);
        }

        void create() {
            init();
            getCommandExecutorSchemaOperations().execute(new SchemaOperationsProcessEngineBuild());
        }
    }
}
