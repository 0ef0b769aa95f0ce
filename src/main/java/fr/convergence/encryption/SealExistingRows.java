package fr.convergence.encryption;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Version 186: seals what was written in plain text before; cut short, it goes on where it stopped. */
@Component
class SealExistingRows implements JavaMigration {

    private final Vault vault;

    SealExistingRows(Vault vault) {
        this.vault = vault;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("186");
    }

    @Override
    public String getDescription() {
        return "seal existing rows";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false; // batches are committed one by one
    }

    @Override
    public void migrate(Context context) {
        var source = new SingleConnectionDataSource(context.getConnection(), true);
        new Resealing(vault, new JdbcTemplate(source), new TransactionTemplate(new DataSourceTransactionManager(source))).all();
    }
}
