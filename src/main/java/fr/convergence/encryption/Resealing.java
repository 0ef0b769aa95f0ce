package fr.convergence.encryption;

import java.util.ArrayList;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals again what is not sealed with the key of today, in batches of one transaction each. What is done is seen on the rows
 * themselves: it can be cut short and begun again.
 */
final class Resealing {

    private static final int BATCH = 500;

    private final Vault vault;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    /** @param transaction over the same database; each batch is one */
    Resealing(Vault vault, JdbcTemplate database, TransactionTemplate transaction) {
        this.vault = vault;
        this.database = database;
        this.transaction = transaction;
    }

    /** Seals all rows of all columns. @return how many values were sealed */
    long all() {
        var sealed = 0L;
        for (var column : SealedColumns.of(database)) {
            for (var done = batch(column); done > 0; done = batch(column)) {
                sealed += done;
            }
        }
        return sealed;
    }

    /** Values that the key of today did not seal. */
    long left() {
        var left = 0L;
        for (var column : SealedColumns.of(database)) {
            left += database.queryForObject("select count(*) from %s where not starts_with(%s, ?)"
                    .formatted(column.table(), column.column()), Long.class, vault.prefixOfToday());
        }
        return left;
    }

    /** Rows are held while they are sealed; no version changes, the words are the same. */
    private int batch(SealedColumn column) {
        return transaction.execute(status -> {
            database.queryForList("select set_config('convergence.resealing', 'on', true), set_config('convergence.programme', 'on', true)");
            var updates = new ArrayList<Object[]>();
            database.query("select ctid::text, %2$s from %1$s where not starts_with(%2$s, ?) limit %3$d for update"
                    .formatted(column.table(), column.column(), BATCH),
                    row -> {
                        updates.add(new Object[] {resealed(column, row.getString(2)), row.getString(1)});
                    },
                    vault.prefixOfToday());
            database.batchUpdate("update %s set %s = ? where ctid = ?::tid".formatted(column.table(), column.column()), updates);
            return updates.size();
        });
    }

    private String resealed(SealedColumn column, String value) {
        return vault.seal(column, value.startsWith(Vault.PREFIX) ? vault.open(column, value) : value);
    }
}
