package fr.convergence.encryption;

import java.nio.charset.StandardCharsets;

/**
 * A column of the database whose values are sealed; a value sealed for one column cannot be opened as that of another.
 *
 * @param table name without schema
 * @param column name
 */
public record SealedColumn(String table, String column) {

    /** Names come from the catalogue, and stand in statements: nothing else than a plain name may. */
    public SealedColumn {
        if (!table.matches("[a-z][a-z0-9_]*") || !column.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not the name of a column");
        }
    }

    byte[] binding() {
        return ("convergence/" + this).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
