package fr.convergence.retention;

import fr.convergence.encryption.SealedColumn;
import fr.convergence.encryption.Vault;
import org.springframework.stereotype.Component;

/** What is sealed in the database is opened for the person it is about. */
@Component
class UnsealedValues implements ReadableValues {

    private final Vault vault;

    UnsealedValues(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Object readable(String table, String column, Object stored) {
        return stored instanceof String text ? vault.plain(new SealedColumn(table, column), text) : stored;
    }
}
